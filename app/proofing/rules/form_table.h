#pragma once
#include "app/proofing/house_style.h"
#include "app/proofing/rule.h"
#include "app/proofing/rules/support.h"

#include <optional>

namespace toasoan {

/// Whether the forms that the house writes are found too, or only the others.
enum class OwnForms { Left, Found };

/// Finds forms of the house style in a text that was taken apart.
class FormTable
{
public:
    explicit FormTable(const QList<PreferredForm> &forms, OwnForms own = OwnForms::Left);

    struct Match
    {
        qsizetype entry = 0;  ///< index of the form in forms()
        qsizetype tokens = 0; ///< how many it takes
        TextRange range;      ///< in the passage
        QString written;      ///< in Normalized::text
        QString right;        ///< as the house writes it in this place
        QString plain;        ///< `written`, without the capital of a sentence's head
    };
    /// The longest one that begins at that token. A form with a small letter at its head is found with a capital where
    /// a sentence begins.
    [[nodiscard]] std::optional<Match> at(const Reading &reading, qsizetype token) const;
    [[nodiscard]] const QList<PreferredForm> &forms() const { return m_forms; }

private:
    struct Pattern
    {
        QStringList tokens;
        qsizetype entry = 0;
    };
    void add(const QString &text, qsizetype entry);
    [[nodiscard]] const Pattern *longestAt(const Reading &reading, qsizetype token, const QString &head) const;

    QList<PreferredForm> m_forms;
    QHash<QString, QList<Pattern>> m_patterns; ///< by their first token, the longest first
};

/// Those that are said that way.
[[nodiscard]] QList<PreferredForm> formsSaid(const QList<PreferredForm> &forms, WhenSaid when);

/// `text` as it stands at the head of a sentence.
[[nodiscard]] QString withCapital(QString text);

/// What is said of a stretch that should be written `right`.
[[nodiscard]] Remark remarkOnForm(const PreferredForm &entry, const QString &right, const QString &rule);

/// Everything in the passage that is not written as the house writes it.
[[nodiscard]] QList<Finding> formFindings(const PassageView &view, const FormTable &table, const QString &rule);

/// Whether a capital in this token says nothing because a sentence, a quotation or a list item begins with it.
[[nodiscard]] bool isSentenceHead(const Reading &reading, qsizetype token);

} // namespace toasoan
