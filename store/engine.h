/* Engine: ordered keys in numbered tables, one atomic commit. The narrow interface under the
 * store; nothing above it knows LMDB, and nothing in it assumes LMDB.
 *
 * One process has a store open, one writing transaction at a time; any number of reading ones
 * beside it, each seeing what was committed when it began. A commit is durable when it returns.
 * Within a writing transaction a view is valid until the next put or delete in it; in a reading
 * one until it ends. Readers are short: nothing holds one across turns of the loop.
 * Keys have 1 to ENGINE_KEY_SIZE_MAX bytes and sort as memcmp; values 0 bytes or more.
 *
 * Every value is stored with a checksum over table, key and value, made and checked here: a value
 * that was not what was stored comes back as STORE_CORRUPT, never as data. */
#ifndef TONGBAN_STORE_ENGINE_H
#define TONGBAN_STORE_ENGINE_H

#include "base/bytes.h"
#include "base/limits.h"

enum {
    ENGINE_KEY_SIZE_MAX = 500,
    ENGINE_TABLES_MAX = 48,
};

struct engine;
struct engine_txn;

struct engine_settings {
    const char *path;             /* LMDB: the folder `data/`; RAM: not read */
    const char *const *tables;    /* names, by table number */
    unsigned tables_count;        /* ENGINE_TABLES_MAX at most */
    uint64_t store_size_bytes;    /* the map */
    uint64_t store_step_bytes;    /* the file is allocated ahead of use in such steps */
    uint64_t store_reserve_bytes; /* what ordinary work may not use */
    bool may_create;              /* else STORE_MISSING where there is none */
    bool is_reader;               /* beside a running owner: reading transactions only */
};

/* How full the store is. */
struct engine_space {
    uint64_t allocated_bytes; /* that a commit may use without asking the disk for more */
    uint64_t used_bytes;      /* of it, pages that are not free */
};

enum engine_seek {
    ENGINE_AT_OR_AFTER, /* the first key >= the given one */
    ENGINE_BEFORE,      /* the last key < the given one */
};

/* The table an engine fills. Errors are those of the functions below. */
struct engine_operations {
    const char *name; /* "lmdb", "ram" */
    struct result (*open)(const struct engine_settings *settings, struct engine **ret_engine);
    void (*close)(struct engine *engine);
    struct result (*begin)(struct engine *engine, bool is_writing, struct engine_txn **ret_txn);
    struct result (*commit)(struct engine_txn *txn);
    void (*abort)(struct engine_txn *txn);
    struct result (*get)(struct engine_txn *txn, unsigned table, struct bytes_view key,
                         bool *ret_found, struct bytes_view *ret_value);
    struct result (*put)(struct engine_txn *txn, unsigned table, struct bytes_view key,
                         struct bytes_view value);
    struct result (*delete)(struct engine_txn *txn, unsigned table, struct bytes_view key);
    struct result (*seek)(struct engine_txn *txn, unsigned table, struct bytes_view key,
                          enum engine_seek how, bool *ret_found, struct bytes_view *ret_key,
                          struct bytes_view *ret_value);
    struct result (*space)(struct engine *engine, struct engine_space *ret_space);
    struct result (*copy)(struct engine *engine, const char *path);
};

extern const struct engine_operations engine_lmdb;
extern const struct engine_operations engine_ram;

/* Opens. Only one process may own a store; a second is refused and harms nothing, and no lock
 * that a dead process left blocks a start.
 *
 * Errors:
 *   STORE_MISSING  (STORE)   nothing there and may_create is false.
 *   STORE_IN_USE   (STORE)   another process owns it.
 *   STORE_CORRUPT  (STORE)   shorter than its pages, or no store.
 *   STORE_BROKEN   (STORE)   the disk or the kernel said no.
 *   STORE_FULL     (LIMIT)   the disk has no room for the first step.
 *   MEMORY_FULL    (LIMIT) */
RESULT engine_open(const struct engine_operations *operations,
                   const struct engine_settings *settings, struct engine **ret_engine);

/* Ends the engine; every transaction must have ended. */
void engine_close(struct engine *engine);

/* Begins. A second writing transaction at once is a bug (must).
 * Errors: STORE_BROKEN. */
RESULT engine_begin(struct engine *engine, bool is_writing, struct engine_txn **ret_txn);

/* Makes the transaction's changes durable, all or none; it is ended whatever the result.
 * Errors: STORE_FULL (nothing changed, go on later), STORE_BROKEN (exit; only the disk knows). */
RESULT engine_commit(struct engine_txn *txn);

/* Ends without a change; always allowed. */
void engine_abort(struct engine_txn *txn);

/* Errors: STORE_CORRUPT, STORE_BROKEN. Not found is no error. */
RESULT engine_get(struct engine_txn *txn, unsigned table, struct bytes_view key, bool *ret_found,
                  struct bytes_view *ret_value);

/* Errors: STORE_FULL (abort the transaction), STORE_BROKEN. */
RESULT engine_put(struct engine_txn *txn, unsigned table, struct bytes_view key,
                  struct bytes_view value);

/* Deleting what is not there is no error. Errors: STORE_FULL, STORE_BROKEN. */
RESULT engine_delete(struct engine_txn *txn, unsigned table, struct bytes_view key);

/* Finds a neighbour in key order; an empty key stands before all for AT_OR_AFTER and after all
 * for BEFORE. Errors: STORE_CORRUPT, STORE_BROKEN. */
RESULT engine_seek(struct engine_txn *txn, unsigned table, struct bytes_view key,
                   enum engine_seek how, bool *ret_found, struct bytes_view *ret_key,
                   struct bytes_view *ret_value);

/* Errors: STORE_BROKEN. */
RESULT engine_space(struct engine *engine, struct engine_space *ret_space);

/* Copies a consistent state while others go on, into an empty folder. RAM: no file, an error.
 * Errors: STORE_BROKEN, STORE_FULL. */
RESULT engine_copy(struct engine *engine, const char *path);

/* The checksum that stands behind every value. */
uint64_t engine_checksum(unsigned table, struct bytes_view key, struct bytes_view value);

#endif
