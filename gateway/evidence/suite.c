#include "evidence/suite.h"

static struct hash hash_parts(const struct suite *suite, const struct bytes_view *parts,
                              size_t parts_count)
{
    struct hash hash;
    suite->hash(suite->context, parts, parts_count, &hash);
    return hash;
}

struct hash suite_hash(const struct suite *suite, struct bytes_view bytes)
{
    return hash_parts(suite, &bytes, 1);
}

struct hash suite_hash_leaf(const struct suite *suite, struct bytes_view data)
{
    struct bytes_view parts[] = {BYTES_LITERAL("\x00"), data};
    return hash_parts(suite, parts, 2);
}

struct hash suite_hash_node(const struct suite *suite, const struct hash *left,
                            const struct hash *right)
{
    struct bytes_view parts[] = {BYTES_LITERAL("\x01"), bytes_of_hash(left), bytes_of_hash(right)};
    return hash_parts(suite, parts, 3);
}

struct hash suite_hash_body(const struct suite *suite, struct bytes_view salt,
                            struct bytes_view body)
{
    struct bytes_view parts[] = {BYTES_LITERAL("\x02"), salt, body};
    return hash_parts(suite, parts, 3);
}
