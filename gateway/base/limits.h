/* Limits: every size, count, depth, rate and time that bounds something from outside or a
 * resource of this machine, in one table. A loop, queue, buffer or wait without a row is a
 * defect. Settings may move a value between `lowest` and `highest`; rows marked FIXED are part
 * of a contract (evidence.md, link.md) and can't be set.
 *
 * `at the limit`: REJECT the input is refused, REFUSE "not now" is answered, COMMIT the turn is
 * closed, WAIT nothing more is read there, ALERT an operator is told, EXPIRE it is let go. */
#ifndef TONGBAN_BASE_LIMITS_H
#define TONGBAN_BASE_LIMITS_H

#include <stdint.h>

#define KIB(n)     ((uint64_t)(n) << 10)
#define MIB(n)     ((uint64_t)(n) << 20)
#define GIB(n)     ((uint64_t)(n) << 30)
#define TIB(n)     ((uint64_t)(n) << 40)
#define SECONDS(n) ((uint64_t)(n)*1000)
#define FIXED(n)   n, n, n

/* Limits that a contract fixes (evidence.md, link.md), as constants for arrays and codecs. */
enum {
    BUNDLE_BYTES_MAX = 1 << 30,
    BUNDLE_MEMBERS_MAX = 1000000,
    BUNDLE_MEMBER_BYTES_MAX = 64 << 20,
    BUNDLE_JSON_BYTES_MAX = 16 << 20,
    ENTRY_BYTES_MAX = 64 << 10,
    CHECKPOINT_BYTES_MAX = 64 << 10,
    CHECKPOINT_SIGNATURES_MAX = 16,
    PROOF_FILE_BYTES_MAX = 128 << 10,
    PROOF_HASHES_MAX = 64,
    RECEIPT_LEAVES_MAX = 65536,
    EVENT_ENTRIES_MAX = 64,
    TRANSFER_BYTES_MAX = 512 << 10,
    TRANSFER_ENVELOPES_MAX = 256,
    RECEIPT_NUMBERS_MAX = 4096,
};

/* clang-format off */
#define LIMITS(X)                                                                                                         \
    /* name_unit                     default      lowest      highest       at the limit, why                        */   \
    /* evidence.md, "Limits": what an independent verifier reads */                                                       \
    X(bundle_bytes,                  FIXED(BUNDLE_BYTES_MAX),               REJECT, "evidence.md")                        \
    X(bundle_members_count,          FIXED(BUNDLE_MEMBERS_MAX),             REJECT, "evidence.md")                        \
    X(bundle_member_bytes,           FIXED(BUNDLE_MEMBER_BYTES_MAX),        REJECT, "evidence.md")                        \
    X(bundle_json_bytes,             FIXED(BUNDLE_JSON_BYTES_MAX),          REJECT, "evidence.md")                        \
    X(entry_bytes,                   FIXED(ENTRY_BYTES_MAX),                REJECT, "evidence.md")                        \
    X(checkpoint_bytes,              FIXED(CHECKPOINT_BYTES_MAX),           REJECT, "evidence.md")                        \
    X(checkpoint_signatures_count,   FIXED(CHECKPOINT_SIGNATURES_MAX),      REJECT, "evidence.md")                        \
    X(proof_file_bytes,              FIXED(PROOF_FILE_BYTES_MAX),           REJECT, "evidence.md")                        \
    X(proof_hashes_count,            FIXED(PROOF_HASHES_MAX),               REJECT, "evidence.md")                        \
    X(receipt_leaves_count,          FIXED(RECEIPT_LEAVES_MAX),             REJECT, "evidence.md")                        \
    /* JSON: what a form may be */                                                                                        \
    X(json_depth_count,              16,          4,          64,           REJECT, "no form nests deeper")               \
    X(json_faults_count,             32,          1,          256,          REJECT, "faults told in one answer")          \
    /* one turn of the loop and its batch */                                                                              \
    X(batch_events_count,            256,         1,          4096,         COMMIT, "one flush's share")                  \
    X(batch_entries_count,           16384,       64,         65536,        COMMIT, "one batch tree in memory")           \
    X(batch_size_bytes,              MIB(4),      KIB(64),    MIB(64),      COMMIT, "one journal value")                  \
    X(commit_lazy_max_ms,            50,          1,          1000,         COMMIT, "table-only changes wait")            \
    X(body_bytes,                    MIB(1),      KIB(64),    MIB(4),       REJECT, "largest legal form")                 \
    X(event_entries_count,           FIXED(EVENT_ENTRIES_MAX),              REJECT, "what one request can say")           \
    /* store */                                                                                                           \
    X(store_size_bytes,              TIB(1),      MIB(64),    TIB(16),      REFUSE, "address space, sparse")              \
    X(store_step_bytes,              MIB(256),    MIB(1),     GIB(4),       REFUSE, "allocated ahead of use")             \
    X(store_reserve_bytes,           MIB(64),     MIB(1),     GIB(4),       REFUSE, "receipts and audit go on")           \
    X(idempotency_days,              7,           1,          90,           EXPIRE, "interfaces.md: keys 7 d")            \
    X(feed_keep_days,                90,          1,          3650,         EXPIRE, "interfaces.md: feed")                \
    /* link, link.md */                                                                                                   \
    X(peers_count,                   64,          1,          256,          REFUSE, "31 provinces and room")              \
    X(transfer_bytes,                FIXED(TRANSFER_BYTES_MAX),             REJECT, "link.md: a Transfer")                \
    X(transfer_envelopes_count,      FIXED(TRANSFER_ENVELOPES_MAX),         REJECT, "link.md: a Transfer")                \
    X(frame_bytes,                   MIB(6),      MIB(5),     MIB(8),       REJECT, "one envelope at its limit")          \
    X(receipt_numbers_count,         FIXED(RECEIPT_NUMBERS_MAX),            COMMIT, "link.md: one RECEIPT")               \
    X(lane_credit_bytes,             MIB(4),      KIB(512),   MIB(64),      WAIT,   "what a receiver keeps")              \
    X(lane_credit_count,             4096,        64,         65536,        WAIT,   "what a receiver keeps")              \
    X(link_queued_bytes,             MIB(2),      KIB(512),   MIB(64),      WAIT,   "link.md, Credit")                    \
    X(link_ping_s,                   5,           1,          60,           WAIT,   "link.md, Session")                   \
    X(link_resend_ms,                SECONDS(2),  100,        SECONDS(60),  WAIT,   "go-back-N, first wait")              \
    X(link_resend_max_ms,            SECONDS(60), SECONDS(1), SECONDS(600), WAIT,   "go-back-N, longest wait")            \
    X(link_reconnect_ms,             250,         50,         SECONDS(5),   WAIT,   "libraries.md 1")                     \
    X(link_reconnect_max_ms,         SECONDS(2),  250,        SECONDS(30),  WAIT,   "libraries.md 1")                     \
    X(link_silent_alert_h,           24,          1,          720,          ALERT,  "a week is no accident")              \
    X(link_faults_count,             3,           1,          10,           ALERT,  "false proofs in a row")              \
    X(start_anchor_wait_s,           10,          5,          600,          WAIT,   "link.md, Start")                     \
    X(peer_clock_max_s,              300,         10,         86400,        ALERT,  "never a refusal")                    \
    X(clock_step_max_s,              300,         10,         86400,        REFUSE, "a wrong clock signs nothing")        \
    X(witness_interval_s,            600,         10,         86400,        WAIT,   "link.md, Receipts")                  \
    /* cases, case-rules.md */                                                                                            \
    X(case_legs_count,               32,          1,          64,           REJECT, "provinces and home legs")            \
    X(case_materials_count,          256,         1,          1024,         REJECT, "one application")                    \
    X(case_changes_count,            1000,        100,        10000,        REJECT, "link.md, Quota")                     \
    X(case_reserve_bytes,            MIB(4),      MIB(1),     MIB(64),      REFUSE, "link.md, Quota")                     \
    X(act_backdate_max_h,            24,          1,          240,          REJECT, "case-rules.md 3")                    \
    /* API */                                                                                                             \
    X(http_connections_count,        1024,        8,          65536,        WAIT,   "descriptors")                        \
    X(http_headers_bytes,            KIB(16),     KIB(4),     KIB(64),      REJECT, "libraries.md 5")                     \
    X(http_body_bytes,               MIB(4),      KIB(64),    MIB(64),      REJECT, "parts of an upload")                 \
    X(http_idle_s,                   60,          5,          600,          EXPIRE, "a client that stalls")               \
    X(http_request_s,                120,         5,          3600,         EXPIRE, "a request, first to last byte")      \
    X(feed_page_count,               500,         1,          500,          REJECT, "interfaces.md: limit")               \
    X(feed_wait_s,                   60,          1,          60,           REJECT, "interfaces.md: wait")                \
    X(idempotency_key_bytes,         200,         36,         255,          REJECT, "a key is a name")                    \
    X(systems_count,                 1024,        1,          4096,         REFUSE, "local systems")                      \
    X(log_line_bytes,                KIB(4),      KIB(1),     KIB(64),      REJECT, "one JSON line")

/* clang-format on */

enum limit_name {
#define LIMITS_AS_NAME(name, ...) LIMIT_##name,
    LIMITS(LIMITS_AS_NAME)
#undef LIMITS_AS_NAME
        LIMIT_COUNT
};

/* What the table says of one limit, for settings, documents and errors. */
struct limit_row {
    const char *name; /* with its unit: `transfer_bytes` */
    uint64_t value;   /* the default */
    uint64_t lowest;
    uint64_t highest;
    const char *action; /* what happens at the limit */
    const char *why;
};
const struct limit_row *limits_row(enum limit_name limit);

/* The values in force: the defaults until settings move them. Small and copied freely. */
struct limits {
#define LIMITS_AS_FIELD(name, ...) uint64_t name;
    LIMITS(LIMITS_AS_FIELD)
#undef LIMITS_AS_FIELD
};
struct limits limits_default(void);

#endif
