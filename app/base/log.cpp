#include "app/base/log.h"

namespace toasoan {

Q_LOGGING_CATEGORY(logStore, "toasoan.store")
Q_LOGGING_CATEGORY(logDesk, "toasoan.desk")

} // namespace toasoan
