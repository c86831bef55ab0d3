/* Results: how a function says that the world failed it.
 *
 * A legible message that the rules say no to is an outcome, not a result; a broken promise is a
 * bug (must.h). A result travels up unchanged to the one place that answers its class, and the
 * class says what the caller does next:
 *   RETRY   the same bytes again, later            REJECT  tell the sender which field is wrong
 *   DENIED  close, write an audit line             LIMIT   name the limit, stop reading there
 *   STORE   release nothing; broken: exit          CONFIG  print every problem, do not start
 * Codes of the operating system and of libraries become results in the function that got them. */
#ifndef TONGBAN_BASE_RESULT_H
#define TONGBAN_BASE_RESULT_H

#include <stdbool.h>

/* clang-format off */
#define RESULT_TABLE(X)                                                                            \
    /* name               class    what the operator should look at                             */ \
    X(OK,                NONE,   "done")                                                           \
    X(PEER_SILENT,       RETRY,  "the peer gateway did not answer in time")                        \
    X(GATEWAY_SILENT,    RETRY,  "the gateway of this home did not answer; is it running?")        \
    X(BYTES_UNREADABLE,  REJECT, "the bytes are not a message of this contract")                   \
    X(TEXT_UNREADABLE,   REJECT, "the text is not in the form that is asked for")                  \
    X(JSON_UNREADABLE,   REJECT, "the text is not JSON, or not the JSON that is asked for")        \
    X(FRAME_MALFORMED,   REJECT, "the bytes are not a frame of this protocol")                     \
    X(PROOF_FALSE,       REJECT, "a proof does not lead to its root")                              \
    X(DIGEST_FALSE,      REJECT, "a body is not the one that its digest names")                    \
    X(SIGNATURE_FALSE,   REJECT, "a signature is not that of its key over this text")              \
    X(SEAL_BROKEN,       REJECT, "a sealed body does not open: wrong key, or changed")             \
    X(KEY_UNREADABLE,    REJECT, "the bytes are no key of this suite")                             \
    X(KEY_UNKNOWN,       DENIED, "no key that is trusted for this signed it")                      \
    X(PEER_UNKNOWN,      DENIED, "the peer is in no directory of this gateway")                    \
    X(CALLER_UNKNOWN,    DENIED, "the token is not known, has expired or was revoked")             \
    X(CALLER_FORBIDDEN,  DENIED, "the caller has no role that may do this")                        \
    X(OVER_LIMIT,        LIMIT,  "something is larger or more than its limit")                     \
    X(MEMORY_FULL,       LIMIT,  "the machine gave no memory")                                     \
    X(STORE_FULL,        LIMIT,  "the store's space is used up to its reserve; make room")         \
    X(STORE_BROKEN,      STORE,  "the disk said no: look at the kernel log and the disk")          \
    X(STORE_CORRUPT,     STORE,  "a stored value is not what was stored: run `store verify`")      \
    X(STORE_IN_USE,      STORE,  "another process has this home open")                             \
    X(STORE_MISSING,     STORE,  "there is no store here: run `tongban init` first")               \
    X(STORE_FOREIGN,     STORE,  "the store belongs to another gateway, suite or program")         \
    X(STORE_NEWER,       STORE,  "the store was written by a newer release: start that one")       \
    X(BATCH_UNCOMMITTED, STORE,  "the batch is not durable, so nothing was released")              \
    X(FILE_MISSING,      CONFIG, "a file that is needed is not there")                             \
    X(FILE_UNREADABLE,   CONFIG, "a file can not be read or written")                              \
    X(FILE_UNSAFE,       CONFIG, "a secret file can be read by others: chmod 0600")                \
    X(SETTING_INVALID,   CONFIG, "a setting is unknown, out of range or not of its form")          \
    X(CRYPTO_UNUSABLE,   CONFIG, "the crypto library failed its self-test: do not run here")       \
    X(ADDRESS_UNUSABLE,  CONFIG, "an address can not be bound or is not one")
/* clang-format on */

enum result_class {
    RESULT_CLASS_NONE,
    RESULT_CLASS_RETRY,
    RESULT_CLASS_REJECT,
    RESULT_CLASS_DENIED,
    RESULT_CLASS_LIMIT,
    RESULT_CLASS_STORE,
    RESULT_CLASS_CONFIG,
};

#define RESULT_AS_CODE(name, class, text) RESULT_##name,
enum result_code { RESULT_TABLE(RESULT_AS_CODE) RESULT_COUNT };
#undef RESULT_AS_CODE

/* A struct, so that no int slips in where a result is meant. */
struct result {
    enum result_code code;
};

#define RESULT     __attribute__((warn_unused_result)) struct result
#define RESULT_(n) ((struct result){RESULT_##n})
#define TRY(call)                           \
    do {                                    \
        struct result try_result_ = (call); \
        if (try_result_.code != RESULT_OK)  \
            return try_result_;             \
    } while (0)

/* Class, fixed name (`STORE_FULL`) and operator's text of a code. Static memory. */
enum result_class result_class(enum result_code code);
const char *result_name(enum result_code code);
const char *result_text(enum result_code code);

/* Exit code of a program that ends with this result: 0, 2 wrong input, 3 not now, 4 not allowed. */
int result_exit_code(enum result_code code);

static inline bool result_is_ok(struct result result)
{
    return result.code == RESULT_OK;
}

/* Drops a result on purpose; `why` is for the reader. */
static inline void result_ignore(struct result result, const char *why)
{
    (void)result;
    (void)why;
}

#endif
