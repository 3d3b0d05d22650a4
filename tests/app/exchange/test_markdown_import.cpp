#include "app/exchange/importers/markdown_file.h"

#include <QTest>

using namespace toasoan;

class TestMarkdownImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTitleBeforeTheTextIsTheHeadline()
    {
        const auto read = importMarkdown("---\ntitle: \"Chợ quê họp lại\"\ndate: 2026-01-02\n---\n\n"
                                         "Sáng nay, bà con ra chợ sớm hơn mọi ngày.\n\nHàng bán hết trước trưa.\n");
        QVERIFY(read);
        QCOMPARE(read->article.headline, QStringLiteral("Chợ quê họp lại"));
        QCOMPARE(read->removed.size(), 1);
        QCOMPARE(read->removed.first().text, QStringLiteral("date: 2026-01-02"));
    }

    void aRuleAtTheStartIsNoFrontMatter()
    {
        const auto read = importMarkdown("---\nSáng nay, bà con ra chợ sớm hơn mọi ngày.\n");
        QVERIFY(read);
        QVERIFY(read->removed.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMarkdownImport)
#include "test_markdown_import.moc"
