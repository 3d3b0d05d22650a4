#include <QApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QTextEdit>
#include <QTextStream>

namespace {

QString quoted(const QString &text)
{
    return u'"' + text + u'"';
}

/// Writes down what an input method sends to a text field, in the form of tests/data/input-methods. Escape ends it.
class Recorder : public QTextEdit
{
public:
    Recorder() { setWindowTitle(QStringLiteral("record_input_method")); }

protected:
    void inputMethodEvent(QInputMethodEvent *event) override
    {
        const bool writes = !event->commitString().isEmpty() || event->replacementLength() > 0;
        if (event->replacementLength() > 0)
            note(QStringLiteral("replace %1 %2 %3")
                     .arg(event->replacementStart())
                     .arg(event->replacementLength())
                     .arg(quoted(event->commitString())));
        else if (writes)
            note(QStringLiteral("commit %1").arg(quoted(event->commitString())));
        if (!writes || !event->preeditString().isEmpty())
            note(QStringLiteral("preedit %1").arg(quoted(event->preeditString())));
        QTextEdit::inputMethodEvent(event);
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Escape) {
            note(QStringLiteral("text: %1").arg(quoted(toPlainText())));
            QCoreApplication::quit();
            return;
        }
        const QKeySequence pressed(event->keyCombination());
        const QString name = pressed.toString(QKeySequence::PortableText);
        const bool prints = !event->text().isEmpty() && event->text()[0].isPrint();
        if (event->key() < Qt::Key_Shift || event->key() > Qt::Key_Alt)
            note(prints ? QStringLiteral("key %1").arg(quoted(event->text())) : QStringLiteral("key %1").arg(name));
        QTextEdit::keyPressEvent(event);
    }

private:
    void note(const QString &line) { m_out << line << Qt::endl; }

    QTextStream m_out{stdout};
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Recorder recorder;
    recorder.resize(600, 200);
    recorder.show();
    return QApplication::exec();
}
