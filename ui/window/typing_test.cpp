#include "ui/window/typing_test.h"

#include "ui/common/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTextEdit>

namespace toasoan {

/// A plain text field that counts what comes to it.
class ProbeField : public QTextEdit
{
public:
    using QTextEdit::QTextEdit;

    [[nodiscard]] TypingTrace trace() const
    {
        TypingTrace trace = m_trace;
        trace.text = toPlainText();
        return trace;
    }
    void startAgain()
    {
        m_trace = {};
        clear();
    }
    std::function<void()> onInput = [] {};

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        m_trace.backspaces += event->key() == Qt::Key_Backspace ? 1 : 0;
        const bool isLetter = !event->text().isEmpty() && event->text()[0].isPrint();
        m_trace.letterKeys += isLetter ? 1 : 0;
        QTextEdit::keyPressEvent(event);
        onInput();
    }
    void inputMethodEvent(QInputMethodEvent *event) override
    {
        m_trace.preedits += event->preeditString().isEmpty() ? 0 : 1;
        m_trace.commits += event->commitString().isEmpty() ? 0 : 1;
        m_trace.replacements += event->replacementLength() > 0 ? 1 : 0;
        QTextEdit::inputMethodEvent(event);
        onInput();
    }
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override
    {
        m_trace.surroundings += query == Qt::ImSurroundingText ? 1 : 0;
        return QTextEdit::inputMethodQuery(query);
    }

private:
    mutable TypingTrace m_trace; ///< asking is something that arrives, too
};

namespace {

QString wayText(TypingWay way)
{
    switch (way) {
    case TypingWay::Composed:
        return TypingTest::tr("words are composed before they enter the text (preedit)");
    case TypingWay::Replaced:
        return TypingTest::tr("letters before the caret are replaced (surrounding text)");
    case TypingWay::Backspaces:
        return TypingTest::tr("letters are taken back and typed anew (Backspace)");
    case TypingWay::Keys:
        break;
    }
    return TypingTest::tr("letters come straight from the keys");
}

QString verdictText(TypingVerdict verdict)
{
    switch (verdict) {
    case TypingVerdict::Nothing:
        return TypingTest::tr("Type the sentence into the field.");
    case TypingVerdict::Unfinished:
        return TypingTest::tr("Right so far. Go on to the end.");
    case TypingVerdict::Right:
        return TypingTest::tr("✓ All right: every letter arrived.");
    case TypingVerdict::Decomposed:
        return TypingTest::tr("▲ Letters and their marks arrive apart.");
    case TypingVerdict::NoVietnamese:
        return TypingTest::tr("✗ No Vietnamese letters arrive, only keys.");
    case TypingVerdict::Wrong:
        break;
    }
    return TypingTest::tr("✗ Something else arrived than the sentence.");
}

QString adviceText(const TypingJudgement &judgement, const InputMethod &method, const QString &typed)
{
    const QString fault = faultText(method);
    switch (judgement.verdict) {
    case TypingVerdict::Nothing:
    case TypingVerdict::Unfinished:
        return fault;
    case TypingVerdict::Right:
        return TypingTest::tr("Nothing is to be done: %1.").arg(wayText(judgement.way));
    case TypingVerdict::Decomposed:
        return TypingTest::tr(
            "Choose the character set “Unicode” (composed, “dựng sẵn”) in the input method. The article "
            "is put right by itself when it is saved.");
    case TypingVerdict::NoVietnamese:
        return fault.isEmpty()
                   ? TypingTest::tr("Switch the input method to Vietnamese and to the way you type (Telex or "
                                    "VNI). If nothing changes, start it again, then this program.")
                   : fault;
    case TypingVerdict::Wrong:
        break;
    }
    const QString where = TypingTest::tr("From “%1” on it is not the sentence. If you mistyped, correct it.")
                              .arg(typed.mid(std::max<qsizetype>(0, judgement.firstWrong - 6), 12));
    const QString how = judgement.way == TypingWay::Backspaces || judgement.way == TypingWay::Replaced
                            ? TypingTest::tr("If letters are missing or doubled, set the input method to show what it "
                                             "composes (preedit).")
                            : TypingTest::tr("If letters are missing or doubled, copy the report and send it to who "
                                             "looks after your computer.");
    return where + u' ' + how;
}

QColor inkOf(TypingVerdict verdict, const QPalette &palette)
{
    const Theme &theme = themeOf(palette);
    switch (verdict) {
    case TypingVerdict::Nothing:
    case TypingVerdict::Unfinished:
        return theme.text;
    case TypingVerdict::Right:
        return theme.ok;
    case TypingVerdict::Decomposed:
        return theme.warning;
    case TypingVerdict::NoVietnamese:
    case TypingVerdict::Wrong:
        break;
    }
    return theme.error;
}

QLabel *plainLabel(QLabel *label)
{
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

TypingTest::TypingTest(const TypingEnvironment &environment, QWidget *parent)
    : QDialog(parent)
    , m_environment(environment)
    , m_field(new ProbeField)
    , m_verdict(plainLabel(new QLabel))
    , m_advice(plainLabel(new QLabel))
    , m_arrived(plainLabel(new QLabel))
{
    setWindowTitle(tr("Input method test"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *ask = plainLabel(new QLabel(tr("Type this sentence as you always do:")));
    auto *wanted = plainLabel(new QLabel(sentence()));
    QFont large = font();
    large.setPixelSize(17);
    wanted->setFont(large);
    m_field->setFont(large);
    m_field->setFixedHeight(76);
    m_field->setTabChangesFocus(true);
    m_field->setAcceptRichText(false);
    m_field->setAccessibleName(tr("Field to type into"));
    m_field->setAccessibleDescription(tr("Type: %1").arg(sentence()));
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_verdict->setFont(bold);
    auto *again = new QPushButton(tr("&Start again"));
    auto *copy = new QPushButton(tr("&Copy report"));
    auto *close = new QPushButton(tr("C&lose"));
    for (QPushButton *button : {again, copy, close})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(again);
    buttons->addWidget(copy);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 18, 18, 18);
    layout->setSpacing(12);
    for (QWidget *row : std::initializer_list<QWidget *>{ask, wanted, m_field, m_verdict, m_advice, m_arrived})
        layout->addWidget(row);
    layout->addStretch();
    layout->addLayout(buttons);
    resize(560, 350);
    m_field->onInput = [this] { showWhatArrived(); };
    connect(m_field, &QTextEdit::textChanged, this, &TypingTest::showWhatArrived);
    connect(again, &QPushButton::clicked, this, [this] {
        m_field->startAgain();
        m_field->setFocus();
    });
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(report()); });
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    showWhatArrived();
    m_field->setFocus();
}

QString TypingTest::sentence()
{
    return QStringLiteral("Người Việt gõ đủ dấu: hỏi, ngã, nặng, sắc, huyền.");
}

void TypingTest::showWhatArrived()
{
    const TypingTrace trace = m_field->trace();
    const TypingJudgement judgement = judge(sentence(), trace);
    m_verdict->setText(verdictText(judgement.verdict));
    QPalette inks = palette();
    inks.setColor(QPalette::WindowText, inkOf(judgement.verdict, palette()));
    m_verdict->setPalette(inks);
    m_advice->setText(adviceText(judgement, inputMethodOf(m_environment), trace.text));
    m_advice->setVisible(!m_advice->text().isEmpty());
    const QLocale locale;
    m_arrived->setText(
        tr("Arrived: letters from keys %1 · from the input method %2 · composed %3 · Backspace %4 · letters "
           "replaced %5 · looked around the caret %6")
            .arg(locale.toString(trace.letterKeys), locale.toString(trace.commits), locale.toString(trace.preedits),
                 locale.toString(trace.backspaces), locale.toString(trace.replacements),
                 locale.toString(trace.surroundings)));
}

QString TypingTest::report() const
{
    const TypingTrace trace = m_field->trace();
    const InputMethod method = inputMethodOf(m_environment);
    const QStringList lines{
        QStringLiteral("Tòa Soạn %1, Qt %2, %3")
            .arg(QStringLiteral(TOASOAN_VERSION), QString::fromLatin1(qVersion()), m_environment.platform),
        QStringLiteral("QT_IM_MODULE=%1 XMODIFIERS=%2 GTK_IM_MODULE=%3")
            .arg(m_environment.qtModule, m_environment.xModifiers, m_environment.gtkModule),
        QStringLiteral("input method: %1; plug-ins: %2").arg(method.name, m_environment.plugins.join(u", "_qs)),
        QStringLiteral("wanted: %1").arg(sentence()),
        QStringLiteral("typed:  %1").arg(trace.text),
        m_arrived->text(),
        m_verdict->text(),
        m_advice->text(),
    };
    return lines.join(u'\n');
}

} // namespace toasoan
