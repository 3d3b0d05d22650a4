#pragma once
#include "app/article/article.h"
#include "app/base/result.h"
#include "app/desk/wording.h"
#include "app/workflow/ledger_entry.h"

#include <QDate>

namespace toasoan {

/// What a public correction ("Thông tin cải chính, xin lỗi") begins with, and from when to when: laws change. Texts
/// have places in braces (wording.h).
struct CorrectionTemplate
{
    QString file; ///< its name, for messages
    QString name;
    QDate validFrom; ///< the first day
    QDate validTo;   ///< the last day; invalid: no end is known
    QString headline;
    QString section;
    QString sapo;
    QStringList before; ///< paragraphs
    QStringList pair;   ///< once for each wrong statement
    QStringList after;

    [[nodiscard]] bool isValidOn(const QDate &day) const;
};

/// The one that is valid on that day, of DATA/corrections/*.json, or where there are none, of the built-in ones
/// (resources/ledger/README.md). Strict: BadInput (args: path). Refused "no-template" (args: day), "two-templates"
/// (args: day, their files).
[[nodiscard]] Result<CorrectionTemplate> correctionTemplate(const QString &folder, const QDate &day);
[[nodiscard]] Result<CorrectionTemplate> correctionTemplateFromJson(const QByteArray &bytes, const QString &path);

/// The article that it makes; what is not known becomes "…". `link` leads back to what is corrected.
[[nodiscard]] Article correctionFrom(const CorrectionTemplate &model, const Words &words, const QList<WordPair> &pairs,
                                     const RelatedLink &link);

} // namespace toasoan
