#pragma once
#include "app/article/blocks/list.h"
#include "app/exchange/importers/copy.h"
#include "app/exchange/importers/office/letters.h"

#include <QHash>

namespace toasoan {

struct OdtStyle
{
    OfficeLetters letters;
    QString name; ///< of the style that a person chose, lower case: "title", "quotations", "caption"
    std::optional<CopyAlignment> alignment;
};

/// Styles of an OpenDocument text: those that people choose (styles.xml) and those that the program makes
/// (content.xml).
class OdtStyles
{
public:
    void add(const QByteArray &xml); ///< what is no XML adds nothing
    [[nodiscard]] OdtStyle style(const QString &name) const;
    [[nodiscard]] ListStyle list(const QString &name, int level) const; ///< level from 0

private:
    struct Entry
    {
        OdtStyle style;
        QString parent;
    };
    void readStyle(QXmlStreamReader &xml);
    void readList(QXmlStreamReader &xml);

    QHash<QString, Entry> m_styles;
    QHash<std::pair<QString, int>, ListStyle> m_lists;
    QHash<QString, QString> m_fonts; ///< family by the name that the file gives it
};

} // namespace toasoan
