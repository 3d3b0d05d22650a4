#include "app/review/changes.h"
#include "app/review/comparison.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <random>

using namespace toasoan;

namespace {

constexpr int scripts = 300;

/// A word that keeps its number as long as it stays in its place: what has a new one was put in.
struct Word
{
    int number = 0;
    QString letters;
    [[nodiscard]] bool endsSentence() const { return letters.endsWith(u'.'); }
};
using Words = QList<Word>;

struct Piece
{
    BlockId id;
    Words words;
};

/// What an editor does with a page, and how many words of it were touched by that.
class EditScript
{
public:
    EditScript(const QStringList &vocabulary, quint32 seed) : m_vocabulary(vocabulary), m_random(seed)
    {
        const int paragraphs = upTo(12) + 8;
        for (int i = 0; i < paragraphs; ++i) {
            Words words;
            for (int sentence = upTo(3) + 2; sentence > 0; --sentence)
                words += newSentence();
            m_page.append({{u"b"_qs + QString::number(i)}, words});
        }
        m_before = article();
        m_lastOld = m_next;
        for (const Piece &piece : std::as_const(m_page))
            m_oldWords += static_cast<int>(piece.words.size());
    }

    void run(int steps)
    {
        for (; steps > 0; --steps)
            step();
    }

    [[nodiscard]] const Article &before() const { return m_before; }
    [[nodiscard]] Article after() const { return article(); }

    /// Words of the old page that are gone and those of the new one that came.
    [[nodiscard]] int changedWords() const
    {
        int kept = 0;
        int now = 0;
        for (const Piece &piece : m_page) {
            now += static_cast<int>(piece.words.size());
            kept += static_cast<int>(std::count_if(piece.words.begin(), piece.words.end(),
                                                   [this](const Word &word) { return word.number < m_lastOld; }));
        }
        return m_oldWords - kept + now - kept;
    }

private:
    int upTo(int limit) { return static_cast<int>(m_random() % static_cast<quint32>(limit)); }
    Word newWord() { return {m_next++, m_vocabulary[upTo(static_cast<int>(m_vocabulary.size()))]}; }

    Words newWords(int count)
    {
        Words words;
        for (; count > 0; --count)
            words.append(newWord());
        return words;
    }

    Words newSentence()
    {
        Words words = newWords(upTo(20) + 8);
        words.last().letters += u'.';
        return words;
    }

    [[nodiscard]] Article article() const
    {
        Article made;
        for (const Piece &piece : m_page) {
            QStringList letters;
            for (const Word &word : piece.words)
                letters.append(word.letters);
            made.body.append(Block{piece.id, Paragraph{plainText(letters.join(u' '))}, {}});
        }
        return normalized(made);
    }

    void step()
    {
        const int at = upTo(static_cast<int>(m_page.size()));
        switch (upTo(8)) {
        case 0:
            m_page.move(at, upTo(static_cast<int>(m_page.size())));
            return;
        case 1:
            return moveSentence(at);
        case 2:
            return changeSentence(m_page[at].words);
        case 3:
        case 4:
            return change(m_page[at].words, upTo(6) + 2);
        default:
            return change(m_page[at].words, 1);
        }
    }

    /// So many words go, others come, or both.
    void change(Words &words, int count)
    {
        const int place = upTo(static_cast<int>(words.size()) + 1);
        const int what = upTo(3);
        if (what != 0)
            words.remove(place, std::min(count, static_cast<int>(words.size()) - place));
        if (what != 1) {
            const Words fresh = newWords(count);
            for (int i = 0; i < fresh.size(); ++i)
                words.insert(place + i, fresh[i]);
        }
        if (words.isEmpty())
            words.append(newWord());
    }

    /// The place and length of one of its sentences.
    std::pair<int, int> sentenceIn(const Words &words)
    {
        int start = upTo(static_cast<int>(words.size()));
        while (start > 0 && !words[start - 1].endsSentence())
            --start;
        int end = start;
        while (end < words.size() - 1 && !words[end].endsSentence())
            ++end;
        return {start, end + 1 - start};
    }

    void changeSentence(Words &words)
    {
        const auto [start, length] = sentenceIn(words);
        if (upTo(2) == 0 && length < words.size())
            words.remove(start, length);
        else
            putIn(words, start, newSentence());
    }

    void moveSentence(int from)
    {
        const auto [start, length] = sentenceIn(m_page[from].words);
        if (length == m_page[from].words.size())
            return;
        Words moved = m_page[from].words.mid(start, length);
        m_page[from].words.remove(start, length);
        for (Word &word : moved)
            word.number = m_next++;
        Words &target = m_page[upTo(static_cast<int>(m_page.size()))].words;
        putIn(target, sentenceIn(target).first, moved);
    }

    static void putIn(Words &words, int place, const Words &fresh)
    {
        for (int i = 0; i < fresh.size(); ++i)
            words.insert(place + i, fresh[i]);
    }

    const QStringList &m_vocabulary;
    std::mt19937 m_random;
    QList<Piece> m_page;
    Article m_before;
    int m_next = 0;
    int m_lastOld = 0;
    int m_oldWords = 0;
};

QStringList sampleWords()
{
    QFile file(QStringLiteral(TOASOAN_SOURCE_DIR "/resources/sample/bai-mau.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(QRegularExpression(u"[^\\p{L}]+"_qs), Qt::SkipEmptyParts);
}

} // namespace

class TestRedlineQuality : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // What is shown as changed is hardly more than what was: at most 1.15 times.
    void moreIsNotShownThanWasDone()
    {
        const QStringList vocabulary = sampleWords();
        QVERIFY(vocabulary.size() > 300);
        int done = 0;
        int shown = 0;
        double worst = 0;
        for (quint32 seed = 1; seed <= scripts; ++seed) {
            EditScript script(vocabulary, seed);
            script.run(static_cast<int>(seed % 20) + 1);
            const ChangeCount count = countChanges(compare(script.before(), script.after()));
            const int words = count.inserted + count.deleted;
            done += script.changedWords();
            shown += words;
            worst = std::max(worst, words / std::max(20.0, double(script.changedWords())));
        }
        QVERIFY(done > 10'000);
        qInfo("shown %d, done %d: %.3f; worst script %.2f", shown, done, double(shown) / done, worst);
        QVERIFY2(shown <= done * 1.15, qPrintable(QString::number(double(shown) / done)));
        QVERIFY2(worst <= 1.5, qPrintable(QString::number(worst)));
    }

    // One change after the other, in any order: put back, all of them give the old text; kept, the new one.
    void everyChangeIsKeptOrPutBackAlone()
    {
        const QStringList vocabulary = sampleWords();
        for (quint32 seed = 1; seed <= scripts; ++seed) {
            EditScript script(vocabulary, seed);
            script.run(static_cast<int>(seed % 20) + 1);
            const Article before = script.before();
            const Article after = script.after();
            std::mt19937 random(seed);
            Redline redline{before, after, compare(before, after)};
            QCOMPARE(withoutChanges(redline, changesOf(redline.comparison)), before);
            QCOMPARE(withChangesKept(redline, changesOf(redline.comparison)), after);
            qsizetype left = changesOf(redline.comparison).size() + 1;
            bool putBack = false;
            while (isChanged(redline.comparison)) {
                const QList<Change> changes = changesOf(redline.comparison);
                QVERIFY(changes.size() < left);
                left = changes.size();
                const Change change = changes[static_cast<qsizetype>(random() % changes.size())];
                const bool back = seed % 3 == 0 ? (random() & 1U) == 0 : seed % 3 == 1;
                putBack = putBack || back;
                if (back)
                    redline.after = withoutChanges(redline, {change});
                else
                    redline.before = withChangesKept(redline, {change});
                redline.comparison = compare(redline.before, redline.after);
            }
            QCOMPARE(redline.before, redline.after);
            if (seed % 3 == 1)
                QCOMPARE(redline.after, before);
            if (!putBack)
                QCOMPARE(redline.before, after);
        }
    }
};

QTEST_GUILESS_MAIN(TestRedlineQuality)
#include "test_redline_quality.moc"
