#pragma once
#include "app/exchange/exporters/markup.h"

namespace toasoan {

/// <TAG ATTRIBUTES>CONTENT</TAG>, even with nothing in it; attributes as attribute() makes them.
[[nodiscard]] inline QString xmlElement(const QString &tag, const QString &attributes, const QString &content = {})
{
    if (content.isEmpty())
        return u'<' + tag + attributes + u"/>";
    return u'<' + tag + attributes + u'>' + content + u"</" + tag + u'>';
}

/// What a file of XML begins with.
[[nodiscard]] inline QString xmlHead()
{
    return QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
}

} // namespace toasoan
