#include "base/limits.h"

#include "base/must.h"

#define AS_CHECK_(name, value, low, high, action, why) \
    _Static_assert((low) <= (value) && (value) <= (high), #name ": default out of range");
#define AS_CHECK(...) AS_CHECK_(__VA_ARGS__)
LIMITS(AS_CHECK)

#define AS_ROW_(name, value, low, high, action, why) {#name, value, low, high, #action, why},
#define AS_ROW(...)                                  AS_ROW_(__VA_ARGS__)
static const struct limit_row rows[LIMIT_COUNT] = {LIMITS(AS_ROW)};

const struct limit_row *limits_row(enum limit_name limit)
{
    must(limit < LIMIT_COUNT);
    return &rows[limit];
}

#define AS_DEFAULT_(name, value, low, high, action, why) .name = (value),
#define AS_DEFAULT(...)                                  AS_DEFAULT_(__VA_ARGS__)

struct limits limits_default(void)
{
    return (struct limits){LIMITS(AS_DEFAULT)};
}
