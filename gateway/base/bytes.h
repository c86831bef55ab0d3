/* Bytes: a view borrows, an owned buffer must be ended. No bare (pointer, length) pair crosses
 * a header of this project.
 *
 * A growing buffer is told its maximum when it is made and says OVER_LIMIT at it; it doubles, so
 * that appending is linear. Views die with what they point at; nothing here keeps one. */
#ifndef TONGBAN_BASE_BYTES_H
#define TONGBAN_BASE_BYTES_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "base/result.h"

struct bytes_view {
    const uint8_t *data; /* may be NULL when size is 0 */
    size_t size;
};

struct bytes_owned {
    uint8_t *data;
    size_t size;
    size_t capacity;
    size_t size_max;
};

/* A digest of either suite. */
enum { HASH_SIZE = 32 };
struct hash {
    uint8_t bytes[HASH_SIZE];
};

static inline struct bytes_view bytes_of(const void *data, size_t size)
{
    return (struct bytes_view){data, size};
}

/* The bytes of a C string, without its end. */
static inline struct bytes_view bytes_of_text(const char *text)
{
    return (struct bytes_view){(const uint8_t *)text, strlen(text)};
}

/* The bytes of a string literal, its size known when building. */
#define BYTES_LITERAL(text) ((struct bytes_view){(const uint8_t *)(text), sizeof(text) - 1})

static inline struct bytes_view bytes_of_hash(const struct hash *hash)
{
    return (struct bytes_view){hash->bytes, HASH_SIZE};
}

bool bytes_is_equal(struct bytes_view a, struct bytes_view b);
bool hash_is_equal(const struct hash *a, const struct hash *b);

/* Order as memcmp; of two where one begins the other, the shorter comes first. */
int bytes_compare(struct bytes_view a, struct bytes_view b);

bool bytes_has_prefix(struct bytes_view bytes, struct bytes_view prefix);

/* The part from `offset` on, `size` bytes at most; empty where there is none. */
struct bytes_view bytes_slice(struct bytes_view bytes, size_t offset, size_t size);

/* Where `byte` first stands at or after `offset`; bytes.size where it doesn't. */
size_t bytes_find(struct bytes_view bytes, size_t offset, uint8_t byte);

/* Whether all of it is well-formed UTF-8 (RFC 3629: no surrogates, nothing above U+10FFFF). */
bool bytes_is_utf8(struct bytes_view bytes);

/* Makes an empty buffer that never grows beyond size_max. No memory is taken yet. */
void bytes_init(struct bytes_owned *buffer, size_t size_max);

/* Frees the memory; the buffer may be used again with its old maximum. */
void bytes_deinit(struct bytes_owned *buffer);

/* The same, with the contents overwritten first: for keys and personal data. */
void bytes_wipe(struct bytes_owned *buffer);

/* Empties the buffer, keeps the memory. */
void bytes_clear(struct bytes_owned *buffer);

/* Makes room for `size` more bytes without growing again.
 * Errors: OVER_LIMIT (the buffer's maximum), MEMORY_FULL. */
RESULT bytes_reserve(struct bytes_owned *buffer, size_t size);

/* Errors of all four: OVER_LIMIT, MEMORY_FULL; the buffer is then as it was. */
RESULT bytes_append(struct bytes_owned *buffer, struct bytes_view bytes);
RESULT bytes_append_text(struct bytes_owned *buffer, const char *text);
RESULT bytes_append_byte(struct bytes_owned *buffer, uint8_t byte);
RESULT bytes_append_decimal(struct bytes_owned *buffer, uint64_t number);

/* Gives a new buffer with a copy of `bytes`, to be ended with bytes_deinit().
 * Errors: OVER_LIMIT (size_max), MEMORY_FULL. */
RESULT bytes_copy(struct bytes_owned *ret_buffer, struct bytes_view bytes, size_t size_max);

static inline struct bytes_view bytes_of_owned(const struct bytes_owned *buffer)
{
    return (struct bytes_view){buffer->data, buffer->size};
}

/* Overwrites memory in a way that no compiler leaves out. */
void memory_wipe(void *data, size_t size);

/* Big-endian numbers, for keys that must sort and for stored forms. */
void bytes_put_u16(uint8_t *at, uint16_t number);
void bytes_put_u32(uint8_t *at, uint32_t number);
void bytes_put_u64(uint8_t *at, uint64_t number);
uint16_t bytes_get_u16(const uint8_t *at);
uint32_t bytes_get_u32(const uint8_t *at);
uint64_t bytes_get_u64(const uint8_t *at);

#endif
