#include "app/review/comparison.h"

#include "app/article/text_walk.h"
#include "app/review/field_texts.h"
#include "tests/support/random_article.h"

#include <QTest>

using namespace toasoan;

namespace {

Block withTexts(Block shell, const QList<TextComparison> &texts)
{
    TextWalk([&](const Place &place, auto &text) {
        for (const TextComparison &known : texts) {
            if (place.block != shell.id || known.part != place.part || known.after != place.item)
                continue;
            if constexpr (std::is_same_v<std::decay_t<decltype(text)>, QString>)
                text = plainText(textOn(Side::After, known.pieces));
            else
                text = textOn(Side::After, known.pieces);
        }
    }).block(shell);
    return shell;
}

/// What a comparison makes of the old blocks: what stayed comes from there, letters of what changed from the pieces.
QList<Block> applied(const QList<Block> &before, const QList<BlockComparison> &blocks)
{
    QList<Block> after;
    for (const BlockComparison &block : blocks) {
        if (block.fate == Fate::Deleted)
            continue;
        if (block.fate == Fate::Same) {
            after.append(before[block.before]);
            after.last().id = block.block.id;
            continue;
        }
        Block made = withTexts(withoutTexts(block.block), block.texts);
        auto *box = std::get_if<Box>(&made.content);
        const auto *old = block.before < 0 ? nullptr : std::get_if<Box>(&before[block.before].content);
        if (box)
            box->blocks = old ? applied(old->blocks, block.inner) : std::get<Box>(block.block.content).blocks;
        after.append(made);
    }
    return after;
}

QStringList valuesAfter(const FieldComparison &field)
{
    QStringList values;
    for (const TextComparison &text : field.texts) {
        if (text.after >= 0)
            values.append(plainText(textOn(Side::After, text.pieces)));
    }
    return values;
}

/// What a newer version wrote may hold letters that no text of an article does.
QStringList valuesOf(const QList<FieldTexts> &fields, const QString &name)
{
    QStringList values;
    for (const FieldTexts &field : fields) {
        for (const QString &value : field.field == name ? field.values : QStringList())
            values.append(plainText(normalized(plainText(value))));
    }
    return values;
}

/// Ids of what is in a box are of no account here.
QList<Block> withoutInnerIds(QList<Block> blocks)
{
    for (Block &block : blocks) {
        if (auto *box = std::get_if<Box>(&block.content)) {
            for (Block &inner : box->blocks)
                inner.id = {};
        }
    }
    return blocks;
}

Block paragraph(const QString &id, const QString &text)
{
    return {{id}, Paragraph{plainText(text)}};
}

Article articleOf(const QList<Block> &body)
{
    Article article;
    article.headline = u"Tít"_qs;
    article.body = body;
    return article;
}

const QString first = u"Các đảng bộ tổ chức đại hội điểm đã làm tốt công tác tuyên truyền"_qs;
const QString second = u"Việc tổ chức hội nghị trực tuyến góp phần nâng cao hiệu quả chỉ đạo"_qs;
const QString third = u"Ông Đình nhấn mạnh cấp ủy cơ sở chuẩn bị tài liệu theo hướng dẫn"_qs;

/// An article and another that was edited from it: blocks go, come, change places and words.
Article edited(Article article)
{
    for (int steps = *rc::gen::inRange(0, 6); steps > 0; --steps) {
        const qsizetype at = *rc::gen::inRange<qsizetype>(0, article.body.size() + 1);
        const bool inside = at < article.body.size();
        switch (*rc::gen::inRange(0, 4)) {
        case 0:
            article.body.insert(at, *testing::blocks());
            break;
        case 1:
            if (inside)
                article.body.removeAt(at);
            break;
        case 2:
            if (inside)
                article.body.move(at, *rc::gen::inRange<qsizetype>(0, article.body.size()));
            break;
        default:
            if (inside)
                article.body[at].content = (*testing::blocks()).content;
        }
    }
    if (*rc::gen::inRange(0, 2) == 0)
        article.headline = *testing::letters();
    if (*rc::gen::inRange(0, 2) == 0)
        article.tags.append(u"nghị quyết"_qs);
    return normalized(article);
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void appliedToTheOldItGivesTheNew()
    {
        QVERIFY(rc::check("old and comparison make the new article, for articles edited and unlike", [] {
            const Article before = *testing::articles();
            const Article after = *rc::gen::inRange(0, 3) == 0 ? Article(*testing::articles()) : edited(before);
            const Comparison comparison = compare(before, after);
            RC_ASSERT(withoutInnerIds(applied(before.body, comparison.blocks)) == withoutInnerIds(after.body));
            const QList<FieldTexts> fields = fieldTexts(after);
            for (const FieldComparison &field : comparison.fields)
                RC_ASSERT(valuesAfter(field) == valuesOf(fields, field.field));
        }));
    }

    void everyBlockIsThereOnce()
    {
        QVERIFY(rc::check("every old block is one entry, and so is every new one, in order", [] {
            const Article before = *testing::articles();
            const Article after = edited(before);
            QList<int> old;
            QList<int> young;
            for (const BlockComparison &block : compare(before, after).blocks) {
                if (block.before >= 0)
                    old.append(block.before);
                if (block.after >= 0)
                    young.append(block.after);
            }
            std::sort(old.begin(), old.end());
            for (int i = 0; i < before.body.size(); ++i)
                RC_ASSERT(old.value(i, -1) == i);
            for (int i = 0; i < after.body.size(); ++i)
                RC_ASSERT(young.value(i, -1) == i);
        }));
    }

    void equalIsNothing()
    {
        QVERIFY(rc::check("an article beside itself has no changes, beside another some", [] {
            const Article article = *testing::articles();
            RC_ASSERT(!isChanged(compare(article, article)));
            RC_ASSERT(countChanges(compare(article, article)).isNothing());
            const Article other = edited(article);
            RC_ASSERT(isChanged(compare(article, other)) == !(article == other));
        }));
    }

    void anyFieldThatDiffersShows()
    {
        QVERIFY(rc::check("articles with the same fields and body are the same", [] {
            const Article a = *testing::articles();
            Article b = *testing::articles();
            b.body = a.body;
            RC_ASSERT((fieldTexts(a) == fieldTexts(b)) == (a == b));
        }));
    }

    void aMoveIsOneMove()
    {
        const Article before =
            articleOf({paragraph(u"a"_qs, first), paragraph(u"b"_qs, second), paragraph(u"c"_qs, third)});
        const Article after =
            articleOf({paragraph(u"c"_qs, third), paragraph(u"a"_qs, first), paragraph(u"b"_qs, second)});
        const Comparison comparison = compare(before, after);
        QCOMPARE(comparison.blocks.size(), 3);
        QVERIFY(comparison.blocks[0].moved);
        QCOMPARE(comparison.blocks[0].before, 2);
        QVERIFY(!comparison.blocks[1].moved && !comparison.blocks[2].moved);
        QCOMPARE(countChanges(comparison), (ChangeCount{0, 0, 1, 0}));
    }

    void blocksAreKnownByTheirWordsWhereIdsAreNew()
    {
        const Article before =
            articleOf({paragraph(u"a"_qs, first), paragraph(u"b"_qs, second), paragraph(u"c"_qs, third)});
        const Article after = articleOf(
            {paragraph(u"x"_qs, first), paragraph(u"y"_qs, third + u" của tỉnh"_qs), paragraph(u"z"_qs, u"Mới"_qs)});
        const QList<BlockComparison> blocks = compare(before, after).blocks;
        QCOMPARE(blocks.size(), 4);
        QCOMPARE(blocks[0].fate, Fate::Same);
        QCOMPARE(blocks[1].fate, Fate::Deleted);
        QCOMPARE(blocks[2].fate, Fate::Changed);
        QCOMPARE(blocks[2].before, 2);
        QCOMPARE(blocks[3].fate, Fate::Inserted);
    }

    void whatWasDeletedStandsWhereItStood()
    {
        const Article before =
            articleOf({paragraph(u"a"_qs, first), paragraph(u"b"_qs, second), paragraph(u"c"_qs, third)});
        const Article after = articleOf({paragraph(u"a"_qs, first), paragraph(u"c"_qs, third)});
        const QList<BlockComparison> blocks = compare(before, after).blocks;
        QCOMPARE(blocks[1].fate, Fate::Deleted);
        QCOMPARE(countChanges(compare(before, after)).deleted, 15);
        QCOMPARE(countChanges(compare(after, before)).inserted, 15);
    }

    void captionsAndPicturesShow()
    {
        Figure figure;
        figure.caption = plainText(u"Quang cảnh hội nghị"_qs);
        figure.picture = PictureRef{{u"1"_qs}, u"image/jpeg"_qs, 10, 10};
        Figure other = figure;
        other.caption = plainText(u"Toàn cảnh hội nghị"_qs);
        other.picture->id = {u"2"_qs};
        const Comparison comparison = compare(articleOf({{{u"f"_qs}, figure}}), articleOf({{{u"f"_qs}, other}}));
        QCOMPARE(comparison.blocks.size(), 1);
        QCOMPARE(comparison.blocks[0].attributes, QStringList{u"picture"_qs});
        QCOMPARE(comparison.blocks[0].texts[0].part, Part::Caption);
        QVERIFY(isChanged(comparison.blocks[0].texts[0].pieces));
    }
};

QTEST_GUILESS_MAIN(TestComparison)
#include "test_comparison.moc"
