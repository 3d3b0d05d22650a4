#pragma once
#include "app/base/result.h"

#include <QString>

#include <functional>

class QWidget;

namespace toasoan {

class MessageBar;

/// Where something was to leave, and what its button is called.
struct ReleasePlace
{
    MessageBar &messages;
    QWidget *window;
    QString button;
};

/// Says why an article may not leave. Where that is its embargo, who may can say why it leaves early: `again` gets the
/// reason.
void offerRelease(const Error &error, const ReleasePlace &place,
                  const std::function<void(const QString &reason)> &again);

} // namespace toasoan
