#include "base/bytes.h"

#include <stdlib.h>

#include "base/must.h"

enum { CAPACITY_FIRST = 256 };

bool bytes_is_equal(struct bytes_view a, struct bytes_view b)
{
    return a.size == b.size && (a.size == 0 || memcmp(a.data, b.data, a.size) == 0);
}

bool hash_is_equal(const struct hash *a, const struct hash *b)
{
    return memcmp(a->bytes, b->bytes, HASH_SIZE) == 0;
}

int bytes_compare(struct bytes_view a, struct bytes_view b)
{
    size_t common = a.size < b.size ? a.size : b.size;
    int order = common == 0 ? 0 : memcmp(a.data, b.data, common);
    if (order != 0)
        return order;
    return (a.size > b.size) - (a.size < b.size);
}

bool bytes_has_prefix(struct bytes_view bytes, struct bytes_view prefix)
{
    return bytes.size >= prefix.size && bytes_is_equal(bytes_of(bytes.data, prefix.size), prefix);
}

struct bytes_view bytes_slice(struct bytes_view bytes, size_t offset, size_t size)
{
    if (offset >= bytes.size)
        return (struct bytes_view){NULL, 0};
    size_t rest = bytes.size - offset;
    return bytes_of(bytes.data + offset, size < rest ? size : rest);
}

size_t bytes_find(struct bytes_view bytes, size_t offset, uint8_t byte)
{
    if (offset >= bytes.size)
        return bytes.size;
    const uint8_t *at = memchr(bytes.data + offset, byte, bytes.size - offset);
    return at == NULL ? bytes.size : (size_t)(at - bytes.data);
}

/* How many bytes the sequence that begins here has; 0 where it is none. */
static size_t utf8_sequence_size(const uint8_t *at, size_t rest)
{
    uint8_t first = at[0];
    if (first < 0x80)
        return 1;
    size_t size = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || size > rest)
        return 0;
    for (size_t i = 1; i < size; i++) {
        if ((at[i] & 0xC0) != 0x80)
            return 0;
    }
    bool is_overlong = (first == 0xE0 && at[1] < 0xA0) || (first == 0xF0 && at[1] < 0x90);
    bool is_surrogate = first == 0xED && at[1] >= 0xA0;
    bool is_too_high = first == 0xF4 && at[1] >= 0x90;
    return is_overlong || is_surrogate || is_too_high ? 0 : size;
}

bool bytes_is_utf8(struct bytes_view bytes)
{
    size_t at = 0;
    while (at < bytes.size) {
        size_t size = utf8_sequence_size(bytes.data + at, bytes.size - at);
        if (size == 0)
            return false;
        at += size;
    }
    return true;
}

void bytes_init(struct bytes_owned *buffer, size_t size_max)
{
    *buffer = (struct bytes_owned){.size_max = size_max};
}

void bytes_deinit(struct bytes_owned *buffer)
{
    free(buffer->data);
    bytes_init(buffer, buffer->size_max);
}

void bytes_wipe(struct bytes_owned *buffer)
{
    memory_wipe(buffer->data, buffer->capacity);
    bytes_deinit(buffer);
}

void bytes_clear(struct bytes_owned *buffer)
{
    buffer->size = 0;
}

RESULT bytes_reserve(struct bytes_owned *buffer, size_t size)
{
    must(buffer->size <= buffer->size_max);
    if (size > buffer->size_max - buffer->size)
        return RESULT_(OVER_LIMIT);
    size_t wanted = buffer->size + size;
    if (wanted <= buffer->capacity)
        return RESULT_(OK);
    size_t capacity = buffer->capacity < CAPACITY_FIRST ? CAPACITY_FIRST : buffer->capacity;
    while (capacity < wanted)
        capacity = capacity > SIZE_MAX / 2 ? wanted : capacity * 2;
    if (capacity > buffer->size_max)
        capacity = buffer->size_max;
    uint8_t *data = realloc(buffer->data, capacity);
    if (data == NULL)
        return RESULT_(MEMORY_FULL);
    buffer->data = data;
    buffer->capacity = capacity;
    return RESULT_(OK);
}

RESULT bytes_append(struct bytes_owned *buffer, struct bytes_view bytes)
{
    TRY(bytes_reserve(buffer, bytes.size));
    if (bytes.size > 0)
        memcpy(buffer->data + buffer->size, bytes.data, bytes.size);
    buffer->size += bytes.size;
    return RESULT_(OK);
}

RESULT bytes_append_text(struct bytes_owned *buffer, const char *text)
{
    return bytes_append(buffer, bytes_of_text(text));
}

RESULT bytes_append_byte(struct bytes_owned *buffer, uint8_t byte)
{
    return bytes_append(buffer, bytes_of(&byte, 1));
}

RESULT bytes_append_decimal(struct bytes_owned *buffer, uint64_t number)
{
    char digits[20];
    size_t at = sizeof digits;
    do {
        digits[--at] = (char)('0' + number % 10);
        number /= 10;
    } while (number > 0);
    return bytes_append(buffer, bytes_of(digits + at, sizeof digits - at));
}

RESULT bytes_copy(struct bytes_owned *ret_buffer, struct bytes_view bytes, size_t size_max)
{
    struct bytes_owned copy;
    bytes_init(&copy, size_max);
    TRY(bytes_append(&copy, bytes));
    *ret_buffer = copy;
    return RESULT_(OK);
}

void memory_wipe(void *data, size_t size)
{
    if (size == 0)
        return;
    memset(data, 0, size);
    __asm__ __volatile__("" : : "r"(data) : "memory");
}

void bytes_put_u16(uint8_t *at, uint16_t number)
{
    at[0] = (uint8_t)(number >> 8);
    at[1] = (uint8_t)number;
}

void bytes_put_u32(uint8_t *at, uint32_t number)
{
    bytes_put_u16(at, (uint16_t)(number >> 16));
    bytes_put_u16(at + 2, (uint16_t)number);
}

void bytes_put_u64(uint8_t *at, uint64_t number)
{
    bytes_put_u32(at, (uint32_t)(number >> 32));
    bytes_put_u32(at + 4, (uint32_t)number);
}

uint16_t bytes_get_u16(const uint8_t *at)
{
    return (uint16_t)(at[0] << 8 | at[1]);
}

uint32_t bytes_get_u32(const uint8_t *at)
{
    return (uint32_t)bytes_get_u16(at) << 16 | bytes_get_u16(at + 2);
}

uint64_t bytes_get_u64(const uint8_t *at)
{
    return (uint64_t)bytes_get_u32(at) << 32 | bytes_get_u32(at + 4);
}
