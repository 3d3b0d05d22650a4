#include "app/review/merge.h"

#include "app/article/article_json.h"
#include "app/article/text_walk.h"
#include "tests/support/random_article.h"

#include <QRegularExpression>
#include <QTest>

using namespace toasoan;

namespace {

const Annotations nothingSaid;

Result<Merged> merged(const Article &base, const Article &mine, const Article &theirs)
{
    return merge({base, nothingSaid}, {mine, nothingSaid}, {theirs, nothingSaid});
}

Block paragraph(const QString &id, const QString &text)
{
    return {{id}, Paragraph{plainText(text)}, {}};
}

Article articleOf(const QList<Block> &body)
{
    Article article;
    article.headline = u"Tít"_qs;
    article.body = body;
    return normalized(article);
}

QString sign(QChar who)
{
    return who + QString::number(*rc::gen::inRange(100'000, 1'000'000));
}

QString lettersOf(const QString &text)
{
    return text;
}

QString lettersOf(const Text &text)
{
    return plainText(text);
}

/// A word put into some text of the block, signed by who typed it.
void typeInto(Block &block, QChar who)
{
    const QString word = sign(who);
    int wanted = *rc::gen::inRange(0, 4);
    TextWalk([&](const Place &place, auto &text) {
        if (place.block != block.id || wanted-- != 0)
            return;
        const QString letters = lettersOf(text);
        const qsizetype space = letters.indexOf(u' ', *rc::gen::inRange<qsizetype>(0, letters.size() + 1));
        const qsizetype at = space < 0 ? letters.size() : space;
        if constexpr (std::is_same_v<std::decay_t<decltype(text)>, QString>)
            text.insert(at, u' ' + word);
        else
            text = replaced(text, {at, 0}, u' ' + word);
    }).block(block);
}

/// What one person does with an article: types signed words, moves, deletes, adds.
Article edited(Article article, QChar who)
{
    for (int steps = *rc::gen::inRange(0, 6); steps > 0; --steps) {
        const qsizetype at = *rc::gen::inRange<qsizetype>(0, article.body.size() + 1);
        const bool inside = at < article.body.size();
        switch (*rc::gen::inRange(0, 6)) {
        case 0:
            article.body.insert(at, newBlock(Paragraph{plainText(sign(who) + u" và lũ")}));
            break;
        case 1:
            if (inside)
                article.body.removeAt(at);
            break;
        case 2:
            if (inside)
                article.body.move(at, *rc::gen::inRange<qsizetype>(0, article.body.size()));
            break;
        case 3:
            article.tags.append(sign(who));
            break;
        default:
            if (inside)
                typeInto(article.body[at], who);
        }
    }
    return normalized(article);
}

/// Every signed word of an article, with its block or field.
QHash<QString, MergeConflict> signedWords(const Article &article, QChar who)
{
    static const QRegularExpression word(u"\\b[mt]\\d{6}\\b"_qs);
    QHash<QString, MergeConflict> words;
    const auto add = [&](const QString &letters, const QString &field, const BlockId &block) {
        for (auto each = word.globalMatch(letters); each.hasNext();) {
            const QString found = each.next().captured();
            if (found.front() == who)
                words.insert(found, {field, block, {}});
        }
    };
    TextWalk([&](const Place &place, const auto &text) {
        add(lettersOf(text), place.block.isEmpty() ? partId(place.part) : QString(), place.block);
    }).article(article);
    for (const QString &tag : article.tags)
        add(tag, u"tags"_qs, {});
    return words;
}

bool isContested(const MergeConflict &where, const QList<MergeConflict> &conflicts)
{
    return std::any_of(conflicts.begin(), conflicts.end(), [&where](const MergeConflict &conflict) {
        return where.block.isEmpty() ? conflict.field == where.field : conflict.block == where.block;
    });
}

QSet<MergeConflict> asSet(const QList<MergeConflict> &conflicts)
{
    return {conflicts.begin(), conflicts.end()};
}

CommentThread threadOn(const BlockId &block, TextRange range)
{
    return {u"c1"_qs, {{Part::Body, block, 0}, range}, ThreadState::Open, {}};
}

int rounds()
{
    return qEnvironmentVariableIntValue("TOASOAN_MERGES");
}

} // namespace

class TestMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (rounds() > 0)
            qputenv("RC_PARAMS", "max_success=" + QByteArray::number(rounds()));
    }

    void anArticleBesideItselfIsItself()
    {
        QVERIFY(rc::check("alone and alike", [] {
            const Article base = *testing::articles();
            const Article mine = *rc::gen::inRange(0, 2) == 0 ? Article(*testing::articles()) : edited(base, u'm');
            const Annotations said = *testing::annotations();
            for (const Article &theirs : {base, mine}) {
                for (const auto &[a, b] : {std::pair(mine, theirs), std::pair(theirs, mine)}) {
                    const auto both = merge({base, said}, {a, said}, {b, said});
                    RC_ASSERT(both.has_value());
                    RC_ASSERT(both->article == mine);
                    RC_ASSERT(both->conflicts.isEmpty());
                }
            }
            RC_ASSERT(merge({base, nothingSaid}, {mine, said}, {mine, said})->annotations == said);
        }));
    }

    void itIsTheSameFromBothSides()
    {
        QVERIFY(rc::check("but for what is contested", [] {
            const Article base = *testing::articles();
            const Article mine = edited(base, u'm');
            const Article theirs = edited(base, u't');
            const auto one = merged(base, mine, theirs);
            const auto other = merged(base, theirs, mine);
            RC_ASSERT(one.has_value() && other.has_value());
            RC_ASSERT(asSet(one->conflicts) == asSet(other->conflicts));
            if (one->conflicts.isEmpty())
                RC_ASSERT(one->article == other->article);
        }));
    }

    void noTypedWordIsLost()
    {
        QVERIFY(rc::check("it is in the result, or its block or field is contested", [] {
            const Article base = *testing::articles();
            const Article mine = edited(base, u'm');
            const Article theirs = edited(base, u't');
            const auto both = merged(base, mine, theirs);
            RC_ASSERT(both.has_value());
            QStringList there = signedWords(both->article, u'm').keys() + signedWords(both->article, u't').keys();
            QHash<QString, MergeConflict> typed = signedWords(mine, u'm');
            typed.insert(signedWords(theirs, u't'));
            for (auto word = typed.cbegin(); word != typed.cend(); ++word)
                RC_ASSERT(there.contains(word.key()) || isContested(word.value(), both->conflicts));
        }));
    }

    void differentWordsOfOneParagraphNeedNoQuestion()
    {
        const Article base = articleOf({paragraph(u"a"_qs, u"Sáng nay tỉnh ủy họp bàn về lũ"_qs)});
        const Article mine = articleOf({paragraph(u"a"_qs, u"Chiều nay tỉnh ủy họp bàn về lũ"_qs)});
        const Article theirs = articleOf({paragraph(u"a"_qs, u"Sáng nay tỉnh ủy họp bàn về hạn"_qs)});
        const auto both = merged(base, mine, theirs);
        QVERIFY(both.has_value() && both->conflicts.isEmpty());
        QCOMPARE(both->article, articleOf({paragraph(u"a"_qs, u"Chiều nay tỉnh ủy họp bàn về hạn"_qs)}));
    }

    void aBlockTakenAwayAndChangedStays()
    {
        const Article base = articleOf({paragraph(u"a"_qs, u"Một"_qs), paragraph(u"b"_qs, u"Hai"_qs)});
        const Article mine = articleOf({paragraph(u"b"_qs, u"Hai"_qs)});
        const Article theirs = articleOf({paragraph(u"a"_qs, u"Một đoạn"_qs), paragraph(u"b"_qs, u"Hai"_qs)});
        const auto both = merged(base, mine, theirs);
        QVERIFY(both.has_value());
        QCOMPARE(both->article, theirs);
        QCOMPARE(both->conflicts, (QList<MergeConflict>{{{}, {u"a"_qs}, Contest::Deleted}}));
    }

    void aHeadlineChangedByBothIsMineAndContested()
    {
        Article base = articleOf({});
        Article mine = base;
        Article theirs = base;
        mine.headline = u"Lũ về"_qs;
        theirs.headline = u"Hạn về"_qs;
        const auto both = merged(base, mine, theirs);
        QVERIFY(both.has_value());
        QCOMPARE(both->article.headline, mine.headline);
        QCOMPARE(both->conflicts, (QList<MergeConflict>{{u"headline"_qs, {}, Contest::Changed}}));
    }

    void oneAddsAPictureAndTheOtherACaption()
    {
        Gallery gallery;
        for (const QString &credit : {u"An"_qs, u"Bình"_qs})
            gallery.figures.append({{}, {}, credit});
        const auto with = [](const Gallery &pictures) { return articleOf({{{u"g"_qs}, pictures, {}}}); };
        Gallery longer = gallery;
        longer.figures.prepend({{}, {}, u"Chi"_qs});
        Gallery captioned = gallery;
        captioned.figures[1].caption = plainText(u"Lũ về làng"_qs);
        const auto both = merged(with(gallery), with(longer), with(captioned));
        QVERIFY(both.has_value() && both->conflicts.isEmpty());
        longer.figures[2].caption = captioned.figures[1].caption;
        QCOMPARE(both->article, with(longer));
    }

    void commentsStayOnTheirWords()
    {
        const Article base = articleOf({paragraph(u"a"_qs, u"Sáng nay tỉnh ủy họp bàn về lũ"_qs)});
        const Article mine = articleOf({paragraph(u"a"_qs, u"Vào lúc sáng nay tỉnh ủy họp bàn về lũ"_qs)});
        Annotations theirs;
        theirs.threads.append(threadOn({u"a"_qs}, {9, 7})); // "tỉnh ủy"
        const auto both = merge({base, {}}, {mine, {}}, {base, theirs});
        QVERIFY(both.has_value());
        const TextRange range = both->annotations.threads.value(0).anchor.range;
        QCOMPARE(passagesOf(both->article).last().text.mid(range.start, range.length), u"tỉnh ủy"_qs);
    }

    void bothAnswerInOneThread()
    {
        const Article article = articleOf({paragraph(u"a"_qs, u"Tỉnh ủy họp"_qs)});
        const auto said = [](const QStringList &words) {
            Annotations annotations;
            annotations.threads.append(threadOn({u"a"_qs}, {0, 7}));
            for (const QString &word : words)
                annotations.threads[0].comments.append(
                    {word, QDateTime({2026, 5, 1}, {8, static_cast<int>(word.size())}, Qt::UTC), word});
            return annotations;
        };
        Annotations mine = said({u"a"_qs, u"bbb"_qs});
        mine.threads[0].state = ThreadState::Resolved;
        const auto both = merge({article, said({u"a"_qs})}, {article, mine}, {article, said({u"a"_qs, u"cc"_qs})});
        QVERIFY(both.has_value() && both->conflicts.isEmpty());
        Annotations expected = said({u"a"_qs, u"cc"_qs, u"bbb"_qs});
        expected.threads[0].state = ThreadState::Resolved;
        QCOMPARE(both->annotations, expected);
    }
};

QTEST_GUILESS_MAIN(TestMerge)
#include "test_merge.moc"
