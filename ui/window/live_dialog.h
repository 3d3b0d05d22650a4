#pragma once
#include "app/publishing/live_page.h"
#include "app/workflow/dispatch.h"

#include <QDialog>

namespace toasoan {

/// What the live page of an article shows otherwise than approved, place by place.
class LiveDialog : public QDialog
{
    Q_OBJECT

public:
    LiveDialog(const QString &headline, const Placement &placement, QWidget *parent = nullptr);

Q_SIGNALS:
    void pageWanted(const QString &url);
};

} // namespace toasoan
