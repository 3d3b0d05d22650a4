#pragma once
#include <QLoggingCategory>

namespace toasoan {

/// Never article text, never a secret: what is logged may be sent to strangers.
Q_DECLARE_LOGGING_CATEGORY(logStore)
Q_DECLARE_LOGGING_CATEGORY(logDesk)

} // namespace toasoan
