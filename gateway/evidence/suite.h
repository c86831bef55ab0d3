/* Suite: the two sets of algorithms of a log (evidence.md, "Suites"), as a port.
 *
 * The evidence code hashes and checks signatures through this table and never sees a crypto
 * library; `crypto/suite.h` fills it, the simulator has a fast one of its own. A log keeps one
 * suite for its whole life. Hashing can't fail: a library that fails its self-test never gets
 * here. Verifying takes raw keys and raw signatures, in the shapes of the contract. */
#ifndef TONGBAN_EVIDENCE_SUITE_H
#define TONGBAN_EVIDENCE_SUITE_H

#include "base/bytes.h"

enum suite_id {
    SUITE_SM = 1,  /* SM3, SM2 with SM3; the default */
    SUITE_STD = 2, /* SHA-256, Ed25519 */
};

enum {
    SIGNATURE_SIZE = 64,
    PUBLIC_KEY_SIZE_MAX = 65,
    SIGNATURE_TYPE_SIZE_MAX = 8,
};

struct suite {
    enum suite_id id;
    const char *name;                 /* "sm", "std" */
    struct bytes_view signature_type; /* std: 01; sm: FF "sm2-sm3" */
    size_t public_key_size;           /* std: 32; sm: 65, 04 x y */
    void *context;                    /* the provider's own */

    /* H over the parts, one after another. */
    void (*hash)(void *context, const struct bytes_view *parts, size_t parts_count,
                 struct hash *ret_hash);

    /* Whether the bytes are a public key of the suite (in `sm`: a point of the curve). */
    bool (*is_public_key)(void *context, struct bytes_view public_key);

    /* Whether `signature` (64 bytes) is that of the key over the message. False, too, where the
     * key is none; the provider may keep parsed keys. */
    bool (*is_signature)(void *context, struct bytes_view public_key, struct bytes_view message,
                         struct bytes_view signature);
};

/* H over one, and over a prefix byte and what follows: 00 leaf, 01 node, 02 body. */
struct hash suite_hash(const struct suite *suite, struct bytes_view bytes);
struct hash suite_hash_leaf(const struct suite *suite, struct bytes_view data);
struct hash suite_hash_node(const struct suite *suite, const struct hash *left,
                            const struct hash *right);
struct hash suite_hash_body(const struct suite *suite, struct bytes_view salt,
                            struct bytes_view body);

#endif
