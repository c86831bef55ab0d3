#include "test.h"

TEST(a_buffer_grows_to_its_maximum_and_says_so)
{
    struct bytes_owned buffer;
    bytes_init(&buffer, 300);
    for (int i = 0; i < 300; i++)
        EXPECT_OK(bytes_append_byte(&buffer, (uint8_t)i));
    EXPECT_RESULT(bytes_append_byte(&buffer, 0), OVER_LIMIT);
    EXPECT_COUNT(buffer.size, 300);
    EXPECT_COUNT(buffer.capacity, 300);
    bytes_deinit(&buffer);
    EXPECT_COUNT(buffer.size_max, 300);
}

TEST(an_append_that_does_not_fit_changes_nothing)
{
    struct bytes_owned buffer;
    bytes_init(&buffer, 4);
    EXPECT_OK(bytes_append(&buffer, BYTES_LITERAL("abc")));
    EXPECT_RESULT(bytes_append(&buffer, BYTES_LITERAL("de")), OVER_LIMIT);
    EXPECT_BYTES(bytes_of_owned(&buffer), BYTES_LITERAL("abc"));
    bytes_wipe(&buffer);
}

TEST(decimals_are_written_without_leading_zeros)
{
    struct bytes_owned buffer;
    bytes_init(&buffer, 64);
    EXPECT_OK(bytes_append_decimal(&buffer, 0));
    EXPECT_OK(bytes_append_decimal(&buffer, UINT64_MAX));
    EXPECT_BYTES(bytes_of_owned(&buffer), BYTES_LITERAL("018446744073709551615"));
    bytes_deinit(&buffer);
}

TEST(bytes_sort_as_memcmp_and_a_beginning_comes_first)
{
    EXPECT(bytes_compare(BYTES_LITERAL("ab"), BYTES_LITERAL("abc")) < 0);
    EXPECT(bytes_compare(BYTES_LITERAL("b"), BYTES_LITERAL("abc")) > 0);
    EXPECT(bytes_compare(BYTES_LITERAL(""), BYTES_LITERAL("")) == 0);
    EXPECT(bytes_compare(BYTES_LITERAL("\xff"), BYTES_LITERAL("\x01")) > 0);
}

TEST(utf8_is_taken_as_rfc_3629_has_it)
{
    EXPECT(bytes_is_utf8(BYTES_LITERAL("通办 𝄞 \x7f")));
    EXPECT(bytes_is_utf8(BYTES_LITERAL("\xed\x9f\xbf\xee\x80\x80\xf4\x8f\xbf\xbf")));
    static const char *const bad[] = {"\xc0\xaf",         "\xe0\x80\xaf",     "\xed\xa0\x80",
                                      "\xf4\x90\x80\x80", "\xf5\x80\x80\x80", "\x80",
                                      "\xe9\x80",         "\xf0\x80\x80\x80", "\xfe"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        EXPECT(!bytes_is_utf8(bytes_of_text(bad[i])));
}

TEST(numbers_in_keys_are_big_endian)
{
    uint8_t bytes[8];
    bytes_put_u64(bytes, 0x0102030405060708);
    EXPECT_BYTES(bytes_of(bytes, 8), BYTES_LITERAL("\x01\x02\x03\x04\x05\x06\x07\x08"));
    EXPECT_COUNT(bytes_get_u64(bytes), 0x0102030405060708);
    EXPECT_COUNT(bytes_get_u16(bytes), 0x0102);
}
