#include "test.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { TESTS_MAX = 512 };
static struct CMUnitTest tests[TESTS_MAX];
static size_t tests_count;

void test_register(const char *name, CMUnitTestFunction run)
{
    if (tests_count == TESTS_MAX)
        abort();
    tests[tests_count++] = (struct CMUnitTest){.name = name, .test_func = run};
}

void test_expect_result(struct result got, enum result_code wanted, const char *file, int line)
{
    if (got.code == wanted)
        return;
    print_error("%s, wanted %s\n", result_name(got.code), result_name(wanted));
    _fail(file, line);
}

void test_expect_bytes(struct bytes_view got, struct bytes_view wanted, const char *file, int line)
{
    if (bytes_is_equal(got, wanted))
        return;
    print_error("%zu bytes, wanted %zu, or other ones\n", got.size, wanted.size);
    _fail(file, line);
}

/* Memory that lives until exit, kept reachable for the leak checker. */
static void *keep(size_t size)
{
    static void **kept;
    static size_t kept_count;
    void **grown = realloc(kept, (kept_count + 1) * sizeof *kept);
    void *memory = malloc(size > 0 ? size : 1);
    if (grown == NULL || memory == NULL)
        abort();
    kept = grown;
    kept[kept_count++] = memory;
    return memory;
}

struct bytes_view test_file(const char *path)
{
    char whole[4096];
    snprintf(whole, sizeof whole, "%s%s%s", path[0] == '/' ? "" : test_vectors_folder(),
             path[0] == '/' ? "" : "/", path);
    FILE *file = fopen(whole, "rb");
    struct stat status;
    if (file == NULL || fstat(fileno(file), &status) != 0) {
        print_error("%s can not be read\n", whole);
        fail();
    }
    size_t size = (size_t)status.st_size;
    uint8_t *bytes = keep(size);
    if (fread(bytes, 1, size, file) != size)
        fail();
    fclose(file);
    return bytes_of(bytes, size);
}

const char *test_vectors_folder(void)
{
    return TEST_SOURCE_ROOT "/tests/vectors";
}

const char *test_public_vectors_folder(void)
{
    const char *folder = getenv("TONGBAN_PUBLIC_VECTORS");
    if (folder == NULL)
        folder = TEST_SOURCE_ROOT "/../shared/vectors/public";
    struct stat status;
    return stat(folder, &status) == 0 && S_ISDIR(status.st_mode) ? folder : NULL;
}

static int hex_digit(char c)
{
    const char *digits = "0123456789abcdef";
    const char *at = c == '\0' ? NULL : strchr(digits, c);
    return at == NULL ? -1 : (int)(at - digits);
}

struct bytes_view test_hex(const char *hex)
{
    size_t size = strlen(hex) / 2;
    uint8_t *bytes = keep(size);
    for (size_t i = 0; i < size; i++) {
        int high = hex_digit(hex[2 * i]);
        int low = hex_digit(hex[2 * i + 1]);
        assert_true(high >= 0 && low >= 0);
        bytes[i] = (uint8_t)(high << 4 | low);
    }
    assert_int_equal(strlen(hex) % 2, 0);
    return bytes_of(bytes, size);
}

int main(int argc, char **argv)
{
    (void)argc;
    const char *name = strrchr(argv[0], '/');
    return _cmocka_run_group_tests(name == NULL ? argv[0] : name + 1, tests, tests_count, NULL,
                                   NULL);
}
