#include "ui/settings/shortcut_page.h"

#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace toasoan;

namespace {

QKeySequence keys(const char *portable)
{
    return QKeySequence::fromString(QString::fromLatin1(portable), QKeySequence::PortableText);
}

QPushButton *button(const ShortcutPage &page, const QString &text)
{
    for (QPushButton *one : page.findChildren<QPushButton *>()) {
        if (one->text().remove(u'&') == text)
            return one;
    }
    return nullptr;
}

void add(ShortcutPage &page, Command command, const char *portable)
{
    page.select(command);
    page.findChild<QKeySequenceEdit *>()->setKeySequence(keys(portable));
    button(page, QStringLiteral("Add"))->click();
}

bool says(const ShortcutPage &page, const QString &words)
{
    const auto labels = page.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](QLabel *label) { return label->text().contains(words); });
}

QStringList visible(const ShortcutPage &page)
{
    QStringList names;
    for (QTreeWidgetItemIterator it(page.findChild<QTreeWidget *>(), QTreeWidgetItemIterator::NotHidden); *it; ++it) {
        if ((*it)->parent())
            names.append((*it)->text(0));
    }
    return names;
}

} // namespace

class TestShortcutPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandIsThere() { QCOMPARE(visible(ShortcutPage({})).size(), commandTable().size()); }

    void freeKeysAreAdded()
    {
        ShortcutPage page({});
        add(page, Command::PullQuote, "Ctrl+Shift+J");
        QCOMPARE(KeyTable(page.choices()).keysOf(Command::PullQuote), QList<QKeySequence>{keys("Ctrl+Shift+J")});
        add(page, Command::PullQuote, "Ctrl+Shift+W");
        QCOMPARE(KeyTable(page.choices()).keysOf(Command::PullQuote).size(), 2);
    }

    void keysOfAnotherCommandAreRefusedByName()
    {
        ShortcutPage page({});
        add(page, Command::PullQuote, "Ctrl+B");
        QVERIFY(page.choices().isEmpty());
        QVERIFY(says(page, QStringLiteral("Bold")));
    }

    void keysOfInputMethodsAreRefused()
    {
        ShortcutPage page({});
        for (const char *taken : {"Ctrl+Space", "Alt+Z", "Ctrl+Alt+V", "Meta+Space", "K"}) {
            add(page, Command::PullQuote, taken);
            QVERIFY2(page.choices().isEmpty(), taken);
            QVERIFY2(says(page, keys(taken).toString(QKeySequence::NativeText)), taken);
        }
    }

    void shippedKeysComeBack()
    {
        ShortcutPage page({{QStringLiteral("Italic"), QStringLiteral("Ctrl+J")}});
        page.select(Command::Bold);
        button(page, QStringLiteral("Without keys"))->click();
        QVERIFY(KeyTable(page.choices()).keysOf(Command::Bold).isEmpty());
        button(page, QStringLiteral("As shipped"))->click();
        QCOMPARE(KeyTable(page.choices()).keysOf(Command::Bold), QList<QKeySequence>{keys("Ctrl+B")});
        QCOMPARE(page.choices().size(), 1);
        button(page, QStringLiteral("All as shipped"))->click();
        QVERIFY(page.choices().isEmpty());
    }

    void theSearchFindsNamesAndKeys()
    {
        ShortcutPage page({});
        auto *search = page.findChild<QLineEdit *>();
        search->setText(QStringLiteral("ctrl+b"));
        QCOMPARE(visible(page), QStringList{QStringLiteral("Bold")});
        search->setText(QStringLiteral("pull"));
        QCOMPARE(visible(page), QStringList{QStringLiteral("Pull quote")});
        search->clear();
        QCOMPARE(visible(page).size(), commandTable().size());
    }

    void theSheetForPaperHasEveryCommandOnce()
    {
        const QString sheet = ShortcutPage({}).sheet();
        QCOMPARE(sheet.count(QStringLiteral("<tr><td>")), commandTable().size());
        QVERIFY(sheet.contains(QStringLiteral("Ctrl+Shift+Z, Ctrl+Y")));
    }

    void onlyTheFirstChordCounts()
    {
        ShortcutPage page({});
        auto *edit = page.findChild<QKeySequenceEdit *>();
        edit->setKeySequence(keys("Ctrl+J, Ctrl+K"));
        QCOMPARE(edit->keySequence(), keys("Ctrl+J"));
    }
};

QTEST_MAIN(TestShortcutPage)
#include "test_shortcut_page.moc"
