#pragma once
#include "app/article/article.h"

#include <QDialog>

namespace toasoan {

/// What was typed after the last version, as a redline against it. Accepted: keep it. Rejected: decide later, or, when
/// wantsBack(), go back to the version.
class RecoveryDialog : public QDialog
{
    Q_OBJECT

public:
    RecoveryDialog(const Article &version, const Article &typed, const QString &what, QWidget *parent = nullptr);
    [[nodiscard]] bool wantsBack() const { return m_wantsBack; }

private:
    bool m_wantsBack = false;
};

} // namespace toasoan
