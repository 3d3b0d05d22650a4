#include <QAbstractButton>
#include <QApplication>
#include <QFileDialog>
#include <QGroupBox>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

namespace {

/// Words that only English has: Vietnamese needs none of these clusters and endings.
bool looksEnglish(const QString &text)
{
    static const QRegularExpression english(
        QStringLiteral(
            "(?<![\\p{L}%])(?:the|of|file|name|type|print\\w*|look|cancel|open|save|close|location|propert\\w+|"
            "output|options?|copies|pages?|selection|mode|colou?r|grayscale|duplex|side|reverse|collate|all)"
            "(?!\\p{L})"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return english.match(QString(text).remove(u'&')).hasMatch();
}

QStringList wordsIn(const QWidget &dialog)
{
    QStringList words;
    for (const auto *label : dialog.findChildren<QLabel *>())
        words.append(label->text());
    for (const auto *button : dialog.findChildren<QAbstractButton *>())
        words.append(button->text());
    for (const auto *box : dialog.findChildren<QGroupBox *>())
        words.append(box->title());
    return words;
}

QStringList englishIn(const QWidget &dialog)
{
    QStringList english = wordsIn(dialog);
    english.removeIf([](const QString &text) { return !looksEnglish(text); });
    return english;
}

} // namespace

/// Qt has no Vietnamese of its own: translations/qt_texts.cpp lists what its dialogs say.
class TestQtWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_vietnamese.load(QStringLiteral(":/i18n/toasoan_vi.qm")));
        QPrinter printer;
        QVERIFY(!englishIn(QPrintDialog(&printer)).isEmpty());
        QCoreApplication::installTranslator(&m_vietnamese);
    }

    void theDialogOfThePrinterIsVietnamese()
    {
        QPrinter printer;
        const QStringList english = englishIn(QPrintDialog(&printer));
        QVERIFY2(english.isEmpty(), qPrintable(english.join(u'\n')));
    }

    void theDialogOfFilesIsVietnamese()
    {
        QFileDialog dialog;
        dialog.setOption(QFileDialog::DontUseNativeDialog);
        for (const auto mode : {QFileDialog::AcceptOpen, QFileDialog::AcceptSave}) {
            dialog.setAcceptMode(mode);
            const QStringList english = englishIn(dialog);
            QVERIFY2(english.isEmpty(), qPrintable(english.join(u'\n')));
        }
    }

private:
    QTranslator m_vietnamese;
};

QTEST_MAIN(TestQtWords)
#include "test_qt_words.moc"
