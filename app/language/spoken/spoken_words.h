#pragma once
#include "app/base/text_range.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QStringList>

#include <optional>

namespace toasoan {

/// What a number may stand beside, and is then said in another way. Each is a list of words in contexts.tsv.
enum class Context {
    Day,       ///< before a date: "sáng 2-9"
    NoDayWord, ///< before a date that is said without "ngày"
    AllDay,    ///< before "24/7", around the clock
    House,     ///< before numbers of houses and plots: "số 24/7"
    Share,     ///< before a fraction: "chiếm 3/4"
    Shared,    ///< behind a fraction: "2/3 số hộ"
    Digits,    ///< before what is said digit by digit: "tổng đài 113"
    Magnitude, ///< before a unit: "triệu ha"
    Per,       ///< behind a slash: "lượt/ngày"
    Score,     ///< before a score, in the same clause: "thắng Lào 1-2"
    Counted,   ///< behind a number that counts: "2-3 năm"
    Roman,     ///< before a Roman numeral of any length: "quý I"
    Title,     ///< how a person's name begins; small inside a sentence
};

/// A written form and how it is said.
struct SpokenEntry
{
    QString written;
    QString said;
};

/// The tables that numbers, units and short forms are said by, of resources/radio/ (README.md there has the forms).
/// Read once, then constant: any thread may use it.
class SpokenWords
{
public:
    /// TSV files in UTF-8; a line without a tab, empty or beginning with # is passed over.
    struct Files
    {
        QByteArray acronyms;
        QByteArray units;
        QByteArray letters;
        QByteArray contexts;
        QByteArray documents;
    };
    explicit SpokenWords(const Files &files);

    /// The longest entry of acronyms.tsv that the text has at this place as whole words; null: none.
    [[nodiscard]] const SpokenEntry *phraseAt(QStringView text, qsizetype at) const;
    /// The longest unit that stands there as a whole word; null: none.
    [[nodiscard]] const SpokenEntry *unitAt(QStringView text, qsizetype at) const;
    [[nodiscard]] std::optional<QString> acronym(QStringView written) const;
    /// Who issued a document, of the last part of its sign: "TTg" → "Thủ tướng Chính phủ".
    [[nodiscard]] std::optional<QString> issuer(QStringView sign) const;
    /// A capital's Vietnamese name: B → "bê"; a letter without one is itself.
    [[nodiscard]] QString letterName(QChar letter) const;
    /// `words` in lower case.
    [[nodiscard]] bool isIn(Context context, const QString &words) const;

private:
    using ByHead = QHash<QString, QList<SpokenEntry>>; ///< by the word that they begin with, the longest first

    static ByHead byHead(const QByteArray &file);

    ByHead m_phrases;
    ByHead m_units;
    QHash<QString, QString> m_acronyms;
    QHash<QString, QString> m_issuers;
    QHash<QString, QString> m_letters;
    QHash<QString, QSet<QString>> m_contexts;
};

/// Those built into the program.
[[nodiscard]] const SpokenWords &builtInSpokenWords();

/// A letter, a digit or a mark that belongs to a letter.
[[nodiscard]] bool isOfSpokenWord(QChar letter);
/// Whether no word goes on at this place of the text.
[[nodiscard]] bool isWordEnd(QStringView text, qsizetype at);

} // namespace toasoan
