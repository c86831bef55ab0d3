/* What every test program shares: TEST(name) registers a test with cmocka; main() is in
 * tests/test.c and runs all that the program registered, printing TAP under CMOCKA_MESSAGE_OUTPUT.
 * A test's name says the behaviour it shows. */
#ifndef TONGBAN_TESTS_TEST_H
#define TONGBAN_TESTS_TEST_H

/* clang-format off */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
/* clang-format on */

#include "base/bytes.h"

#define TEST(name)                                                 \
    static void name(void);                                        \
    static void name##_run(void **state)                           \
    {                                                              \
        (void)state;                                               \
        name();                                                    \
    }                                                              \
    __attribute__((constructor)) static void name##_register(void) \
    {                                                              \
        test_register(#name, name##_run);                          \
    }                                                              \
    static void name(void)

#define EXPECT(condition)           assert_true(condition)
#define EXPECT_COUNT(got, wanted)   assert_int_equal((uint64_t)(got), (uint64_t)(wanted))
#define EXPECT_TEXT(got, wanted)    assert_string_equal(got, wanted)
#define EXPECT_BYTES(got, wanted)   test_expect_bytes((got), (wanted), __FILE__, __LINE__)
#define EXPECT_OK(call)             test_expect_result((call), RESULT_OK, __FILE__, __LINE__)
#define EXPECT_RESULT(call, wanted) test_expect_result((call), RESULT_##wanted, __FILE__, __LINE__)

void test_register(const char *name, CMUnitTestFunction run);
void test_expect_result(struct result got, enum result_code wanted, const char *file, int line);
void test_expect_bytes(struct bytes_view got, struct bytes_view wanted, const char *file, int line);

/* A file of tests/vectors (or the whole path), read into memory that lives until exit. */
struct bytes_view test_file(const char *path);

/* The folder of the vectors of evidence.md: tests/vectors of the source tree. */
const char *test_vectors_folder(void);
/* The folder of other projects' test data, or NULL where it is not found
 * (TONGBAN_PUBLIC_VECTORS, else ../shared/vectors/public beside the source tree). */
const char *test_public_vectors_folder(void);

/* Hex from a vector; memory lives until exit. Stops the test where it is no hex. */
struct bytes_view test_hex(const char *hex);

#endif
