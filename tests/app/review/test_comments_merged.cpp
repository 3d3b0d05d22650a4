#include "app/article/passage.h"
#include "app/review/annotations_along.h"
#include "app/review/merge.h"

#include <QTest>

#include <rapidcheck.h>

using namespace toasoan;

namespace {

using Words = QList<QStringList>; ///< of each paragraph; every word stands once in the article

Words someWords()
{
    Words words;
    const int paragraphs = *rc::gen::inRange(2, 6);
    for (int i = 0; i < paragraphs; ++i) {
        words.append(QStringList());
        const int count = *rc::gen::inRange(3, 10);
        for (int j = 0; j < count; ++j)
            words.last().append(QStringLiteral("chữ%1%2").arg(QChar(u'a' + i)).arg(j));
    }
    return words;
}

Article articleOf(const Words &words, const QList<int> &order)
{
    Article article;
    for (const int i : order) {
        Block block = newBlock(Paragraph{plainText(words[i].join(u' '))});
        block.id = BlockId{QString::number(i)};
        article.body.append(block);
    }
    return normalized(article);
}

QList<int> inOrder(qsizetype count)
{
    QList<int> order;
    for (int i = 0; i < count; ++i)
        order.append(i);
    return order;
}

QString wordsAt(const Article &article, const Anchor &anchor)
{
    for (const Passage &passage : passagesOf(article)) {
        if (passage.place == anchor.place)
            return passage.text.mid(anchor.range.start, anchor.range.length);
    }
    return {};
}

QString lines(const Article &article)
{
    QString text;
    for (const Passage &passage : passagesOf(article))
        text += passage.text + u'\n';
    return text;
}

struct Commented
{
    QString word;
    Annotations annotations;
};

Commented commentOnOne(const Words &words)
{
    const int paragraph = *rc::gen::inRange(0, static_cast<int>(words.size()));
    const QString word = words[paragraph].at(*rc::gen::inRange(0, static_cast<int>(words[paragraph].size())));
    const QString text = words[paragraph].join(u' ');
    CommentThread thread{QStringLiteral("c"), {}, ThreadState::Open, {{QStringLiteral("An"), {}, word, {}}}};
    thread.anchor = {{Part::Body, BlockId{QString::number(paragraph)}, 0}, {text.indexOf(word), word.size()}};
    Annotations annotations;
    annotations.threads = {thread};
    return {word, annotations};
}

/// Words come, go and are changed, but this one; paragraphs change places.
Article edited(Words words, const QString &kept)
{
    const int edits = *rc::gen::inRange(0, 6);
    for (int i = 0; i < edits; ++i) {
        QStringList &paragraph = words[*rc::gen::inRange(0, static_cast<int>(words.size()))];
        const int at = *rc::gen::inRange(0, static_cast<int>(paragraph.size()));
        if (paragraph[at] == kept || *rc::gen::arbitrary<bool>())
            paragraph.insert(at, QStringLiteral("mới%1").arg(i));
        else if (paragraph.size() > 2)
            paragraph.removeAt(at);
    }
    QList<int> order = inOrder(words.size());
    if (*rc::gen::arbitrary<bool>())
        order.move(*rc::gen::inRange(0, static_cast<int>(order.size())), 0);
    return articleOf(words, order);
}

} // namespace

class TestCommentsMerged : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Words that stand alone between two changes count as changed with them: a comment on one is then about what took
    /// the place of all.
    void aCommentStaysAtItsWords()
    {
        QVERIFY(rc::check("through somebody else's edits", [] {
            const Words words = someWords();
            const Article base = articleOf(words, inOrder(words.size()));
            const Commented mine = commentOnOne(words);
            const Article theirs = edited(words, mine.word);
            const auto merged = merge({base, {}}, {base, mine.annotations}, {theirs, {}});
            RC_ASSERT(merged.has_value());
            RC_ASSERT(merged->annotations.threads.size() == 1);
            const QString held = wordsAt(merged->article, merged->annotations.threads.first().anchor);
            if (!held.contains(mine.word))
                RC_FAIL(QString(mine.word + u" became " + held + u" in\n" + lines(theirs)).toStdString());
            const Annotations along = annotationsAlong(mine.annotations, base, theirs);
            RC_ASSERT(wordsAt(theirs, along.threads.first().anchor).contains(mine.word));
        }));
    }

    /// While somebody else wrote its caption and moved it.
    void aCommentStaysAtItsPicture()
    {
        Figure figure;
        figure.picture = PictureRef{};
        figure.picture->id = PictureId{QString(64, u'a')};
        figure.caption = plainText(QStringLiteral("Chợ quê buổi sớm."));
        Article base = articleOf({{QStringLiteral("Một")}, {QStringLiteral("Hai")}}, {0, 1});
        base.body.prepend(newBlock(figure));
        base = normalized(base);
        CommentThread thread{QStringLiteral("c"), {}, ThreadState::Open, {{QStringLiteral("An"), {}, {}, {}}}};
        thread.anchor = {{Part::Picture, base.body[0].id, 0}, {}, figure.picture->id};
        Annotations said;
        said.threads = {thread};
        Article theirs = base;
        std::get<Figure>(theirs.body[0].content).caption = plainText(QStringLiteral("Chợ quê Đông Hà buổi sớm."));
        theirs.body.move(0, 2);
        const auto merged = merge({base, {}}, {base, said}, {theirs, {}});
        QVERIFY(merged.has_value());
        QCOMPARE(merged->annotations.threads, QList<CommentThread>{thread});
        theirs.body[2].id = BlockId{QStringLiteral("other")};
        const Annotations along = annotationsAlong(said, base, theirs);
        QCOMPARE(along.threads.first().anchor.picture, figure.picture->id);
    }

    void returnsOfBothAreKept()
    {
        const Article article = articleOf({{QStringLiteral("Một"), QStringLiteral("câu")}}, {0});
        const auto returned = [](const QString &person, int hour) {
            Annotations annotations;
            annotations.returns = {
                {{QStringLiteral("facts")}, person, person, QDateTime({2026, 5, 1}, {hour, 0}, Qt::UTC)}};
            return annotations;
        };
        Annotations mine = returned(QStringLiteral("A"), 8);
        mine.deadline = QDateTime({2026, 5, 2}, {8, 0}, Qt::UTC);
        const auto merged = merge({article, {}}, {article, mine}, {article, returned(QStringLiteral("B"), 9)});
        QVERIFY(merged.has_value());
        QCOMPARE(merged->annotations.returns.size(), 2);
        QCOMPARE(merged->annotations.deadline, mine.deadline);
    }
};

QTEST_APPLESS_MAIN(TestCommentsMerged)
#include "test_comments_merged.moc"
