#include "app/exchange/exporters/radio.h"

#include "app/article/counts.h"
#include "app/exchange/exporters/list_numbers.h"
#include "app/exchange/exporters/page_words.h"
#include "app/exchange/exporters/text.h"
#include "app/language/spoken/speaking_time.h"
#include "app/language/spoken/spoken_text.h"
#include "app/language/tokens.h"

namespace toasoan {
namespace {

constexpr int lineLength = 72; ///< letters that a newsreader takes in at a glance
constexpr int secondsPerMinute = 60;
constexpr int vietnamSeconds = 7 * 60 * secondsPerMinute; ///< east of UTC, all year

/// Words that a script sets by itself, in the article's language as on its pages.
struct ScriptWords
{
    QString length;       ///< "Thời lượng: %1"
    QString minutes;      ///< "%1 phút %2 giây (%3 giây)"
    QString seconds;      ///< "%1 giây"
    QString writtenBy;    ///< "Người viết: %1"
    QString source;       ///< "Nguồn: %1"
    QString rights;       ///< "Bản quyền: %1"
    QString holdUntil;    ///< "Không phát trước %1"
    QString wordsOf;      ///< before a quotation: "Lời %1:"
    QString quotation;    ///< before one of nobody
    QString pictureNote;  ///< "[Ảnh, không đọc: %1]"
    QString galleryNote;  ///< "[Chùm %2 ảnh, không đọc: %1]"
    QString tableNote;    ///< "[Bảng %2 hàng, không đọc: %1]"
    QString embedNote;    ///< "[Nội dung nhúng, không đọc: %1]"
    QString withoutWords; ///< in a note of what has no caption
};

const ScriptWords &scriptWords(const Article &article)
{
    static const ScriptWords vietnamese{QStringLiteral("Thời lượng: %1"),
                                        QStringLiteral("%1 phút %2 giây (%3 giây)"),
                                        QStringLiteral("%1 giây"),
                                        QStringLiteral("Người viết: %1"),
                                        QStringLiteral("Nguồn: %1"),
                                        QStringLiteral("Bản quyền: %1"),
                                        QStringLiteral("Không phát trước %1 (giờ Việt Nam)"),
                                        QStringLiteral("Lời %1:"),
                                        QStringLiteral("Lời trích:"),
                                        QStringLiteral("[Ảnh, không đọc: %1]"),
                                        QStringLiteral("[Chùm %2 ảnh, không đọc: %1]"),
                                        QStringLiteral("[Bảng %2 hàng, không đọc: %1]"),
                                        QStringLiteral("[Nội dung nhúng, không đọc: %1]"),
                                        QStringLiteral("không chú thích")};
    static const ScriptWords english{QStringLiteral("Length: %1"),
                                     QStringLiteral("%1 min %2 s (%3 s)"),
                                     QStringLiteral("%1 s"),
                                     QStringLiteral("Written by: %1"),
                                     QStringLiteral("Source: %1"),
                                     QStringLiteral("Rights: %1"),
                                     QStringLiteral("Not on air before %1 (UTC+7)"),
                                     QStringLiteral("In the words of %1:"),
                                     QStringLiteral("Quotation:"),
                                     QStringLiteral("[Picture, not read: %1]"),
                                     QStringLiteral("[Gallery of %2 pictures, not read: %1]"),
                                     QStringLiteral("[Table of %2 rows, not read: %1]"),
                                     QStringLiteral("[Embedded, not read: %1]"),
                                     QStringLiteral("no caption")};
    return article.language.startsWith(u"vi") ? vietnamese : english;
}

QString lineOf(QString text)
{
    return text.replace(QChar(u'\u2028'), u' ').simplified();
}

/// "Ông Mẫu" inside of a sentence: "ông Mẫu". Names of people and bodies keep their capital.
QString insideSentence(const QString &speaker)
{
    const SpokenWords &words = builtInSpokenWords();
    const bool isTitle = words.isIn(Context::Title, speaker.section(u' ', 0, 0).toLower())
                         || words.isIn(Context::Title, speaker.section(u' ', 0, 1).toLower());
    return isTitle ? QString(speaker.first(1).toLower() + speaker.sliced(1)) : speaker;
}

/// Cut at spaces; a word that is longer than a line stays whole.
QStringList shortLines(const QString &sentence)
{
    QStringList lines;
    QString line;
    for (const QString &word : sentence.split(u' ', Qt::SkipEmptyParts)) {
        if (!line.isEmpty() && line.size() + 1 + word.size() > lineLength) {
            lines << line;
            line.clear();
        }
        line += line.isEmpty() ? word : QString(u' ' + word);
    }
    if (!line.isEmpty())
        lines << line;
    return lines;
}

/// What is read and the notes between, in the order of the article; a kind of block without a line here does not
/// compile.
class Script
{
public:
    explicit Script(const Article &article)
        : m_words(scriptWords(article)), m_isSpoken(article.language.startsWith(u"vi"))
    {}

    [[nodiscard]] const QStringList &pieces() const { return m_pieces; }
    /// Syllables in Vietnamese, elsewhere words at a newsreader's pace.
    [[nodiscard]] int secondsSoFar() const
    {
        return m_isSpoken ? speakingSeconds(m_units) : speakingSeconds(m_units, Pace().radio);
    }

    void read(const QString &text)
    {
        QStringList lines;
        for (const QString &paragraph : text.split(QChar(u'\u2028'))) {
            const QString said = lineOf(m_isSpoken ? spokenText(paragraph) : paragraph);
            for (const TextRange sentence : sentencesOf(said))
                lines += timed(said.sliced(sentence.start, sentence.length));
        }
        add(lines.join(u'\n'));
    }

    void add(const QList<Block> &blocks)
    {
        for (const Block &block : blocks)
            std::visit([this](const auto &content) { put(content); }, block.content);
    }

private:
    void put(const Paragraph &paragraph) { read(plainText(paragraph.text)); }
    void put(const CrossHead &head) { read(plainText(head.text)); }
    void put(const ListBlock &list)
    {
        ListNumbers numbers;
        for (const ListItem &item : list.items) {
            const int number = numbers.next(item).number;
            const QString sign = list.style == ListStyle::Number ? QString(QString::number(number) + u": ") : QString();
            read(sign + plainText(item.text));
        }
    }
    void put(const Quote &quote)
    {
        const QString speaker = lineOf(quote.speaker);
        read(speaker.isEmpty() ? m_words.quotation : m_words.wordsOf.arg(insideSentence(speaker)));
        for (const Text &text : quote.paragraphs)
            read(plainText(text));
    }
    void put(const PullQuote &) {}
    void put(const Figure &figure) { note(m_words.pictureNote, plainText(figure.caption)); }
    void put(const Gallery &gallery)
    {
        note(QString(m_words.galleryNote).replace(QStringLiteral("%2"), QString::number(gallery.figures.size())),
             plainText(gallery.caption));
    }
    void put(const Box &box)
    {
        read(box.title);
        add(box.blocks);
    }
    void put(const Table &table)
    {
        note(QString(m_words.tableNote).replace(QStringLiteral("%2"), QString::number(table.rows.size())),
             plainText(table.caption));
    }
    void put(const Embed &embed)
    {
        QStringList parts{lineOf(embed.title), embed.url, lineOf(plainText(embed.caption))};
        parts.removeAll(QString());
        note(m_words.embedNote, parts.join(u' '));
    }
    void put(const Related &) {}
    void put(const Divider &) {}
    void put(const Unknown &) {}

    void note(const QString &form, const QString &words)
    {
        const QString line = lineOf(words);
        add(form.arg(line.isEmpty() ? m_words.withoutWords : line));
    }

    void add(const QString &piece)
    {
        if (!piece.isEmpty())
            m_pieces << piece;
    }

    QStringList timed(const QString &sentence)
    {
        QStringList lines;
        for (const QString &line : shortLines(sentence)) {
            const int now = secondsSoFar();
            lines << QStringLiteral("[%1:%2] ")
                             .arg(now / secondsPerMinute, 2, 10, QChar(u'0'))
                             .arg(now % secondsPerMinute, 2, 10, QChar(u'0'))
                         + line;
            m_units += m_isSpoken ? countSyllables(line) : countWords(line);
        }
        return lines;
    }

    const ScriptWords &m_words;
    bool m_isSpoken;
    int m_units = 0;
    QStringList m_pieces;
};

QString durationOf(int seconds, const ScriptWords &words)
{
    if (seconds < secondsPerMinute)
        return words.seconds.arg(seconds);
    return words.minutes.arg(seconds / secondsPerMinute).arg(seconds % secondsPerMinute).arg(seconds);
}

QString slugLine(const Article &article, int seconds)
{
    const ScriptWords &words = scriptWords(article);
    const QString length = words.length.arg(durationOf(seconds, words));
    return article.seo.slug.isEmpty() ? length : QString(lineOf(article.seo.slug) + u" | " + length);
}

QString filled(const QString &form, const QString &value)
{
    return value.isEmpty() ? QString() : form.arg(value);
}

/// What a newsroom knows of the script and nobody reads.
QString heading(const Article &article, int seconds)
{
    const ScriptWords &words = scriptWords(article);
    const QString held = article.embargo.toOffsetFromUtc(vietnamSeconds).toString(QStringLiteral("HH:mm dd/MM/yyyy"));
    QStringList lines{slugLine(article, seconds),
                      filled(words.writtenBy, lineOf(article.bylines.join(QStringLiteral(", ")))),
                      filled(words.source, lineOf(sourceName(article))), filled(words.rights, lineOf(article.rights)),
                      filled(words.holdUntil, held)};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

QByteArray toRadioScript(const Article &article, const ExportOptions &options)
{
    Script script(article);
    script.read(article.headline);
    const qsizetype headline = script.pieces().size();
    script.read(article.sapo);
    script.add(article.body);
    script.read(article.aiLabel);
    QStringList pieces = script.pieces();
    pieces.insert(headline, heading(article, script.secondsSoFar()));
    if (options.copy == Copy::Draft)
        pieces.prepend(pageWords(article).draftCopy);
    return QString(pieces.join(QStringLiteral("\n\n")) + u'\n').toUtf8();
}

} // namespace toasoan
