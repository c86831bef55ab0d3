/* Checkpoints: C2SP signed notes whose text is exactly origin, size and root (evidence.md,
 * "Names and keys", "Checkpoint"); vkeys; and trust: which keys sign for which sizes.
 *
 * Parsing takes the one spelling of the contract and nothing else. Views point into the text.
 * Trust comes from the caller alone: from the directory in a gateway, from a trust file at an
 * auditor; nothing in a note or a bundle gives or takes it. */
#ifndef TONGBAN_EVIDENCE_NOTE_H
#define TONGBAN_EVIDENCE_NOTE_H

#include "base/limits.h"
#include "evidence/suite.h"

enum {
    GATEWAY_CODE_SIZE = 6,
    ORIGIN_SIZE_MAX = 8 + GATEWAY_CODE_SIZE + 1 + 19, /* tongban/220000/<decimal below 2^63> */
    KEY_ID_SIZE = 4,
};

/* `tongban/<gateway>/<generation>`, as text and in parts. Plain data. */
struct origin {
    char text[ORIGIN_SIZE_MAX + 1];
    char gateway[GATEWAY_CODE_SIZE + 1];
    uint64_t generation; /* from 1 */
};

/* Errors: TEXT_UNREADABLE. */
RESULT origin_parse(struct bytes_view text, struct origin *ret_origin);
/* gateway: six digits; generation: 1 or more (must). */
struct origin origin_make(struct bytes_view gateway, uint64_t generation);

/* A log key that somebody trusts. Plain data. */
struct vkey {
    struct origin origin;
    uint8_t key_id[KEY_ID_SIZE];
    uint8_t public_key[PUBLIC_KEY_SIZE_MAX];
    size_t public_key_size;
    uint64_t size_max; /* trusted for checkpoints of this size and below; UINT64_MAX: no bound */
};

/* Reads `<key name>+<key ID>+<base64>` of this suite, its ID computed anew and compared.
 * Errors: TEXT_UNREADABLE; KEY_UNREADABLE (another suite, not a key of it, a false ID). */
RESULT vkey_parse(const struct suite *suite, struct bytes_view line, struct vkey *ret_vkey);
/* The vkey of a public key, whose size and shape must be the suite's. */
RESULT vkey_make(const struct suite *suite, const struct origin *origin,
                 struct bytes_view public_key, struct vkey *ret_vkey);
/* Errors: OVER_LIMIT, MEMORY_FULL. */
RESULT vkey_format(const struct suite *suite, const struct vkey *vkey, struct bytes_owned *buffer);

/* Keys that are trusted. A key stands once. */
struct trust {
    struct vkey *keys;
    size_t keys_count;
    size_t keys_capacity;
};
void trust_init(struct trust *trust);
void trust_deinit(struct trust *trust);
/* Errors: TEXT_UNREADABLE (the key is there already), MEMORY_FULL, OVER_LIMIT. */
RESULT trust_add(struct trust *trust, const struct vkey *vkey);
/* Reads a trust file: a vkey a line, or a vkey, a blank and a decimal S. With `allow_sizes`
 * false (keys.txt) a line with S is refused. Keys are added to `trust`.
 * Errors: TEXT_UNREADABLE, KEY_UNREADABLE (another line, or a key twice); *ret_line is its number
 * from 1. MEMORY_FULL, OVER_LIMIT. */
RESULT trust_parse(const struct suite *suite, struct bytes_view file, bool allow_sizes,
                   struct trust *trust, size_t *ret_line);

struct checkpoint {
    struct bytes_view note; /* whole */
    struct bytes_view text; /* the three lines, what is signed */
    struct origin origin;
    uint64_t size;
    struct hash root;
    struct bytes_view signatures; /* the signature lines */
};

/* Reads a note as the contract has it, whoever signed it.
 * Errors: TEXT_UNREADABLE, OVER_LIMIT. */
RESULT checkpoint_parse(const struct suite *suite, struct bytes_view note,
                        struct checkpoint *ret_checkpoint);

enum checkpoint_verdict {
    CHECKPOINT_SIGNED, /* a key trusted for its origin and size signed it, and none is bad */
    CHECKPOINT_FALSE,  /* a line with such a key's name and ID is a bad signature */
    CHECKPOINT_OPEN,   /* no key that is trusted for its origin and size signed it */
};
enum checkpoint_verdict checkpoint_verify(const struct suite *suite, const struct trust *trust,
                                          const struct checkpoint *checkpoint);

/* Appends the three lines that are to be signed. Errors: OVER_LIMIT, MEMORY_FULL. */
RESULT checkpoint_text_format(const struct origin *origin, uint64_t size, const struct hash *root,
                              struct bytes_owned *buffer);

/* A signature over a checkpoint's text, to be written into its note. */
struct checkpoint_signature {
    const struct vkey *vkey;
    uint8_t signature[SIGNATURE_SIZE];
};
/* Appends the note: text, empty line, signature lines in the order given, 1 to 16 of them.
 * Errors: OVER_LIMIT, MEMORY_FULL. */
RESULT checkpoint_note_format(struct bytes_view text, const struct checkpoint_signature *signatures,
                              size_t signatures_count, struct bytes_owned *buffer);

#endif
