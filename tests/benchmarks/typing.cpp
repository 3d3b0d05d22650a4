#include "tests/benchmarks/typing.h"

#include "tests/benchmarks/measure.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QKeyEvent>
#include <QTextBlock>
#include <QTextEdit>

namespace toasoan::benchmarks {
namespace {

constexpr int patience = 5000; // ms

QTextBlock middleParagraph(const QTextDocument &document)
{
    QTextBlock block = document.findBlockByNumber(document.blockCount() / 2);
    while (block.next().isValid() && block.length() < 150)
        block = block.next();
    return block;
}

} // namespace

PaintWatch::PaintWatch(QWidget &widget)
{
    widget.installEventFilter(this);
}

void PaintWatch::wait()
{
    const QDeadlineTimer deadline(patience);
    while (!m_painted) {
        QCoreApplication::processEvents();
        if (deadline.hasExpired())
            giveUp(QStringLiteral("nothing was painted"));
    }
}

bool PaintWatch::eventFilter(QObject *watched, QEvent *event)
{
    m_painted = m_painted || event->type() == QEvent::Paint;
    return QObject::eventFilter(watched, event);
}

TypedKey Typist::next()
{
    static const QString phrase = QStringLiteral("nhân dân phấn khởi chào đón ");
    const int length = static_cast<int>(phrase.size());
    const int step = m_step++ % (2 * length);
    if (step >= length)
        return {Qt::Key_Backspace, QString(QChar(u'\b'))};
    const QChar letter = phrase.at(step);
    return {letter == u' ' ? static_cast<int>(Qt::Key_Space) : 0, QString(letter)};
}

void press(QWidget &widget, const TypedKey &key)
{
    QKeyEvent down(QEvent::KeyPress, key.key, Qt::NoModifier, key.letters);
    QCoreApplication::sendEvent(&widget, &down);
}

double keystroke(QTextEdit &edit, const TypedKey &key)
{
    QCoreApplication::processEvents();
    PaintWatch watch(*edit.viewport());
    return threadMillisecondsOf([&] {
        press(edit, key);
        watch.wait();
    });
}

void settleInTheMiddle(QTextEdit &edit)
{
    (void)edit.document()->documentLayout()->documentSize();
    const QTextBlock block = middleParagraph(*edit.document());
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + block.length() / 2);
    edit.setTextCursor(cursor);
    edit.ensureCursorVisible();
    for (int i = 0; i < 10; ++i)
        QCoreApplication::processEvents();
}

} // namespace toasoan::benchmarks
