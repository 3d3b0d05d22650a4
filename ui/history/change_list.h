#pragma once
#include "ui/history/redline_content.h"

#include <QListWidget>

#include <functional>

namespace toasoan {

/// Every change of a redline, in reading order: what, where, whose; several can be chosen at once.
class ChangeList : public QListWidget
{
    Q_OBJECT

public:
    explicit ChangeList(QWidget *parent = nullptr);

    void setContent(const RedlineContent &content);
    /// Leaves rows out; empty: shows all.
    void setShown(const std::function<bool(int change)> &isShown);
    void setCurrentChange(int change); ///< says nothing; −1: none
    [[nodiscard]] QList<int> chosen() const;

Q_SIGNALS:
    void changePicked(int change); ///< by the person
};

} // namespace toasoan
