#pragma once
#include "app/article/blocks/list.h"
#include "app/exchange/importers/office/letters.h"

#include <QHash>
#include <optional>

namespace toasoan {

/// Reads one rPr; the stream stands at its start, and at its end afterwards.
[[nodiscard]] OfficeLetters readLetters(QXmlStreamReader &xml);

struct DocxStyle
{
    QString name; ///< lower case: "heading 1", "title", "caption", "quote"
    OfficeLetters letters;
    std::optional<int> outline;   ///< 0–8: a heading of that level + 1
    std::optional<int> numbering; ///< a list
};

/// styles.xml: what the styles of paragraphs and letters say, each with what it is based on.
class DocxStyles
{
public:
    [[nodiscard]] static DocxStyles of(const QByteArray &xml); ///< none for what is no XML
    [[nodiscard]] DocxStyle style(const QString &id) const;
    [[nodiscard]] const OfficeLetters &defaults() const { return m_defaults; }

private:
    struct Entry
    {
        DocxStyle style;
        QString base;
    };
    void readStyle(QXmlStreamReader &xml);

    QHash<QString, Entry> m_styles;
    OfficeLetters m_defaults;
};

/// numbering.xml: whether a level of a list has numbers or bullets.
class DocxNumbering
{
public:
    [[nodiscard]] static DocxNumbering of(const QByteArray &xml);
    [[nodiscard]] ListStyle style(int number, int level) const;

private:
    QHash<int, int> m_abstract;                      ///< of each numbering
    QHash<std::pair<int, int>, ListStyle> m_formats; ///< by abstract numbering and level
};

/// Present and not "0", "false", "none" or "off".
[[nodiscard]] bool isOn(const QXmlStreamReader &xml);

} // namespace toasoan
