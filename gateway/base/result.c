#include "base/result.h"

#include "base/must.h"

struct row {
    enum result_class class;
    const char *name;
    const char *text;
};

#define AS_ROW(name, class, text) [RESULT_##name] = {RESULT_CLASS_##class, #name, text},
static const struct row rows[RESULT_COUNT] = {RESULT_TABLE(AS_ROW)};
#undef AS_ROW

enum result_class result_class(enum result_code code)
{
    must(code < RESULT_COUNT);
    return rows[code].class;
}

const char *result_name(enum result_code code)
{
    must(code < RESULT_COUNT);
    return rows[code].name;
}

const char *result_text(enum result_code code)
{
    must(code < RESULT_COUNT);
    return rows[code].text;
}

int result_exit_code(enum result_code code)
{
    switch (result_class(code)) {
    case RESULT_CLASS_NONE:
        return 0;
    case RESULT_CLASS_REJECT:
    case RESULT_CLASS_CONFIG:
        return 2;
    case RESULT_CLASS_DENIED:
        return 4;
    case RESULT_CLASS_RETRY:
    case RESULT_CLASS_LIMIT:
    case RESULT_CLASS_STORE:
        return 3;
    }
    return 3;
}
