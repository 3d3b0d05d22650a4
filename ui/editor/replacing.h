#pragma once
#include "ui/editor/page_hits.h"

#include <QObject>
#include <QTimer>

class QTextCursor;
class QTextDocument;

namespace toasoan {

/// Puts new letters for many hits of a page, as one undo step: at once, or in slices that nobody notices. While slices
/// are under way nothing else may change the document. GUI thread.
class Replacing : public QObject
{
    Q_OBJECT

public:
    Replacing(QTextDocument &document, const QList<PageChange> &changes, QObject *parent = nullptr);

    int finishAtOnce(); ///< says how many were made
    /// The first slice at once; few changes are done with it.
    void begin();
    void stop(); ///< what was replaced stays

Q_SIGNALS:
    void progressed(int looked, int all);
    void finished(int places); ///< the last signal

private:
    void nextSlice();
    void replaceUpTo(qsizetype end);
    void replaceCard(QTextCursor &cursor);
    [[nodiscard]] bool stands(const PageChange &change) const;

    QTextDocument &m_document;
    QList<PageChange> m_changes; ///< the last of the page first: those before keep their place
    qsizetype m_next = 0;
    qsizetype m_slice = 50; ///< changes that take as long as a slice may
    int m_places = 0;
    bool m_isOver = false;
    QTimer m_timer;
};

} // namespace toasoan
