#pragma once
#include "ui/models/outline.h"

#include <QWidget>

class QLabel;
class QListView;

namespace toasoan {

class OutlineModel;

/// The article's bones: pressed, they are gone to; dragged or with Alt+↑/↓, sections change places.
class OutlinePanel : public QWidget
{
    Q_OBJECT

public:
    explicit OutlinePanel(QWidget *parent = nullptr);

    void setEntries(const QList<OutlineEntry> &entries);
    void showCurrent(const BlockId &block); ///< the entry that the caret stands under; empty: the headline
    [[nodiscard]] bool lists(const BlockId &block) const;
    void focusList();

Q_SIGNALS:
    void visited(const toasoan::BlockId &block);
    void stepWanted(const toasoan::BlockId &block, int by); ///< -1 up, +1 down
    void moveWanted(const toasoan::BlockId &block, const toasoan::BlockId &before);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool handleKey(int key, Qt::KeyboardModifiers modifiers, QEvent::Type type);
    [[nodiscard]] BlockId current() const;

    QLabel *m_hint;
    QListView *m_list;
    OutlineModel *m_model;
};

} // namespace toasoan
