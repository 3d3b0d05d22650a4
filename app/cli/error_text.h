#pragma once
#include "app/base/error.h"

#include <QJsonObject>

namespace toasoan::cli {

/// The sentence that a person at the terminal reads.
[[nodiscard]] QString errorText(const Error &error);

/// {"code", "message", "path"?}: path is a file, or the place inside of a JSON document.
[[nodiscard]] QJsonObject errorJson(const Error &error);

} // namespace toasoan::cli
