#pragma once
#include <QObject>
#include <QSizeF>
#include <QTimer>

class QTextDocument;

namespace toasoan {

/// Lays a newly filled document out in slices that hold nobody up, and reads it for the first snapshot. Qt's own slices
/// double until they are 200,000 letters long, and only begin when the whole document is to be laid out. GUI thread.
class SlicedLayout : public QObject
{
    Q_OBJECT

public:
    explicit SlicedLayout(QTextDocument &document, QObject *parent = nullptr);

    /// Before the document is filled: nothing is laid out until begin(), whoever asks where something stands.
    void drop();
    /// What is seen is laid out when it is painted, all else in slices from then on.
    void begin();
    [[nodiscard]] bool isAtWork() const { return m_timer.isActive(); }

Q_SIGNALS:
    void finished(); ///< all is laid out

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void slice();
    void end();

    QTextDocument &m_document;
    QTimer m_timer;
    QSizeF m_page;  ///< of the document, while it has none
    int m_next = 0; ///< number of the first block that is not laid out yet
};

} // namespace toasoan
