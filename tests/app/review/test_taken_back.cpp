#include "app/review/taken_back.h"

#include "app/review/field_texts.h"
#include "tests/support/random_article.h"

#include <QTest>

using namespace toasoan;

class TestTakenBack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allFieldsAndBlocksGiveTheOldArticle()
    {
        QVERIFY(rc::check("an article whose every field is taken back has the fields of then, and its own body", [] {
            const Article then = *testing::articles();
            const Article before = *testing::articles();
            Article now = before;
            for (const Article &either : {before, then}) {
                for (const FieldTexts &field : fieldTexts(either))
                    now = withFieldOf(now, then, field.field);
            }
            RC_ASSERT(fieldTexts(now) == fieldTexts(then));
            RC_ASSERT(now.body == before.body);
        }));
    }

    void oneFieldIsTakenAlone()
    {
        QVERIFY(rc::check("nothing but the field asked for changes", [] {
            const Article then = *testing::articles();
            Article now = *testing::articles();
            const QString headline = now.headline;
            now = withFieldOf(now, then, u"sapo"_qs);
            RC_ASSERT(now.sapo == then.sapo);
            RC_ASSERT(now.headline == headline);
        }));
    }

    void aBlockComesBackWhereItWas()
    {
        QVERIFY(rc::check("a block that was taken out comes back into its place", [] {
            const Article then = *testing::articles();
            RC_PRE(!then.body.isEmpty());
            const qsizetype at = *rc::gen::inRange<qsizetype>(0, then.body.size());
            Article now = then;
            now.body.removeAt(at);
            RC_ASSERT(withBlockOf(now, then, then.body[at].id) == then);
        }));
    }

    void aBlockTakesThePlaceOfWhatBecameOfIt()
    {
        Article then;
        then.body = {{{u"a"_qs}, Paragraph{plainText(u"cũ"_qs)}}};
        Article now;
        now.body = {{{u"x"_qs}, CrossHead{2, plainText(u"mới"_qs)}}, {{u"y"_qs}, Divider{}}};
        const Article back = withBlockOf(now, then, {u"a"_qs}, {u"x"_qs});
        QCOMPARE(back.body.size(), 2);
        QCOMPARE(back.body[0], then.body[0]);
        QCOMPARE(withBlockOf(now, then, {u"none"_qs}), now);
    }

    void whatStoodInABoxComesBackIntoIt()
    {
        const Block inner{{u"i"_qs}, Paragraph{plainText(u"trong hộp"_qs)}};
        Article then;
        then.body = {{{u"b"_qs}, Box{u"Hộp"_qs, {{{u"h"_qs}, Paragraph{plainText(u"đầu"_qs)}}, inner}}}};
        Article now = then;
        std::get<Box>(now.body[0].content).blocks.removeLast();
        QCOMPARE(withBlockOf(now, then, inner.id), then);
        now.body = {};
        QCOMPARE(withBlockOf(now, then, inner.id).body, QList<Block>{inner});
    }
};

QTEST_GUILESS_MAIN(TestTakenBack)
#include "test_taken_back.moc"
