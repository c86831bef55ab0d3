/* Codec of the contract's messages (evidence.md, "Messages"): one encoding only.
 *
 * Fields ascending, each once, shortest varints, no zero or empty value, valid UTF-8, hashes of
 * 32 bytes, nothing unknown. protobuf-c accepts what the contract refuses, hence a codec of its
 * own. Decoding copies nothing: views point into the input and live as long as it. Repeated
 * hashes stand side by side with a fixed stride, so they are read in place, too. */
#ifndef TONGBAN_EVIDENCE_CODEC_H
#define TONGBAN_EVIDENCE_CODEC_H

#include "base/limits.h"
#include "evidence/suite.h"

#define ENTRY_KINDS(X) \
    X(SENT, 1)         \
    X(RECEIVED, 2)     \
    X(RECEIPT, 3)      \
    X(LOCAL, 4)        \
    X(ADMIN, 5)        \
    X(ACCESS, 6)       \
    X(KEY, 7)          \
    X(ERASED, 8)       \
    X(CATALOGUE, 9)    \
    X(RECOVERED, 10)   \
    X(WITNESSED, 11)

enum entry_kind {
#define ENTRY_KIND_AS_CODE(name, number) ENTRY_##name = (number),
    ENTRY_KINDS(ENTRY_KIND_AS_CODE)
#undef ENTRY_KIND_AS_CODE
};

enum { SALT_SIZE = 16 };

/* The name of a kind ("SENT"); NULL for one that the contract does not know. */
const char *entry_kind_name(uint32_t kind);

struct batch_header {
    uint64_t first_entry;
    uint32_t entry_count; /* 1 or more */
    struct hash entries_root;
    uint64_t committed_at_ms;
};

struct entry {
    uint32_t kind; /* enum entry_kind, or one of a later version */
    uint64_t at_ms;
    struct bytes_view actor;
    struct bytes_view body_type;   /* empty: no body */
    struct hash body_digest;       /* with body_type only */
    struct bytes_view case_number; /* empty: no case */
    struct bytes_view peer;
    uint32_t lane; /* 0: none */
    uint64_t seq;  /* 0: none */
    bool has_about;
    struct hash about;
    uint64_t case_seq; /* with case_number only */
};

/* Hashes that stand side by side in a message: number `i` by hashes_get(). */
struct hashes_view {
    const uint8_t *data;
    size_t count;
    size_t stride;
};
struct hash hashes_get(const struct hashes_view *hashes, size_t index);

/* Hashes of an array in memory, for encoding. */
struct hashes_view hashes_of(const struct hash *hashes, size_t count);

struct receipt_refusal {
    uint64_t seq;
    struct bytes_view code;
    struct bytes_view text; /* a field path and a rule; may be empty */
};

/* A decoded receipt keeps its refusals as bytes; receipt_refusal_next() reads them in order.
 * For encoding, the refusals are given apart. */
struct receipt {
    struct bytes_view peer;
    uint32_t lane;
    uint64_t from_seq;
    uint64_t to_seq;
    struct bytes_view peer_checkpoint;
    struct bytes_view refusals; /* the wire form of field 7, all of them */
    size_t refusals_count;
    struct hashes_view entry_leaves;
};

enum log_key_action { LOG_KEY_ADD = 1, LOG_KEY_RETIRE = 2 };
struct log_key {
    struct bytes_view vkey;
    uint32_t action; /* enum log_key_action */
};

struct witnessed {
    struct bytes_view peer;
    struct bytes_view peer_checkpoint;
};

/* approved_by holds the wire form of field 4, repeated; recovery_actor_next() reads it. */
struct recovery {
    struct bytes_view old_origin;
    struct bytes_view last_checkpoint;
    struct bytes_view reason;
    struct bytes_view approved_by;
    size_t approved_by_count;
};

struct entry_proof {
    struct bytes_view batch_header;
    uint32_t index;
    struct hashes_view path;
};

/* Decoding. Errors of all: BYTES_UNREADABLE (another encoding, a field missing or unknown, or
 * fields that the contract wants together apart), OVER_LIMIT (an entry over ENTRY_BYTES_MAX, more
 * leaves or hashes than the contract has). Consistency of *values* with one another (a range and
 * its leaves, a refusal's number) is not decided here but by check 5. */
RESULT batch_header_decode(struct bytes_view bytes, struct batch_header *ret_header);
RESULT entry_decode(struct bytes_view bytes, struct entry *ret_entry);
RESULT receipt_decode(struct bytes_view bytes, struct receipt *ret_receipt);
RESULT log_key_decode(struct bytes_view bytes, struct log_key *ret_key);
RESULT witnessed_decode(struct bytes_view bytes, struct witnessed *ret_witnessed);
RESULT recovery_decode(struct bytes_view bytes, struct recovery *ret_recovery);
RESULT entry_proof_decode(struct bytes_view bytes, struct entry_proof *ret_proof);

/* The next of a decoded message's refusals or actors; false at the end. `*rest` starts as the
 * view in the message and is moved on. */
bool receipt_refusal_next(struct bytes_view *rest, struct receipt_refusal *ret_refusal);
bool recovery_actor_next(struct bytes_view *rest, struct bytes_view *ret_actor);

/* Encoding: appends to the buffer. What is given must be what decoding would accept; that is the
 * caller's promise (must). Errors: OVER_LIMIT, MEMORY_FULL. */
RESULT batch_header_encode(const struct batch_header *header, struct bytes_owned *buffer);
RESULT entry_encode(const struct entry *entry, struct bytes_owned *buffer);
RESULT receipt_encode(const struct receipt *receipt, const struct receipt_refusal *refusals,
                      size_t refusals_count, struct bytes_owned *buffer);
RESULT log_key_encode(const struct log_key *key, struct bytes_owned *buffer);
RESULT witnessed_encode(const struct witnessed *witnessed, struct bytes_owned *buffer);
RESULT recovery_encode(const struct recovery *recovery, const struct bytes_view *approved_by,
                       size_t approved_by_count, struct bytes_owned *buffer);
RESULT entry_proof_encode(const struct entry_proof *proof, struct bytes_owned *buffer);

#endif
