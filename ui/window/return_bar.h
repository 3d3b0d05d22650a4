#pragma once
#include "app/article/annotations.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace toasoan {

/// Over an article that came back: why, in whose words, and how many of the pinned passages are mended.
class ReturnBar : public QFrame
{
    Q_OBJECT

public:
    explicit ReturnBar(QWidget *parent = nullptr);

    /// `reasons` are in people's words; threads that were pinned, resolved ones too; `lentBy`: whose role it was
    /// returned in, by delegation, empty: the person's own.
    void show(const ReturnNote &note, const QStringList &reasons, const QList<CommentThread> &pins,
              const QString &lentBy = {});

Q_SIGNALS:
    void nextWanted(); ///< to the next passage that is not mended
    void listWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_reasons;
    QLabel *m_text;
    QLabel *m_mended;
    QPushButton *m_next;
    QPushButton *m_list;
};

} // namespace toasoan
