#include "app/exchange/exporters/exporters.h"

#include "app/exchange/exporters/epub.h"
#include "app/exchange/exporters/html.h"
#include "app/exchange/exporters/markdown.h"
#include "app/exchange/exporters/newsml_g2.h"
#include "app/exchange/exporters/ninjs.h"
#include "app/exchange/exporters/ninjs1.h"
#include "app/exchange/exporters/nitf.h"
#include "app/exchange/exporters/office/docx.h"
#include "app/exchange/exporters/office/odt.h"
#include "app/exchange/exporters/radio.h"
#include "app/exchange/exporters/text.h"

#include <algorithm>

namespace toasoan {

const QList<Exporter> &exporters()
{
    static const QList<Exporter> list = {
        {QStringLiteral("docx"), QStringLiteral("docx"),
         QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.document"), toDocx},
        {QStringLiteral("epub"), QStringLiteral("epub"), QStringLiteral("application/epub+zip"), toEpub},
        {QStringLiteral("html"), QStringLiteral("html"), QStringLiteral("text/html"), toHtml},
        {QStringLiteral("markdown"), QStringLiteral("md"), QStringLiteral("text/markdown"), toMarkdown},
        {QStringLiteral("text"), QStringLiteral("txt"), QStringLiteral("text/plain"), toPlainText},
        {QStringLiteral("newsml"), QStringLiteral("xml"), QStringLiteral("application/vnd.iptc.g2.newsmessage+xml"),
         toNewsMl},
        {QStringLiteral("ninjs"), QStringLiteral("json"), QStringLiteral("application/json"), toNinjs},
        {QStringLiteral("ninjs1"), QStringLiteral("json"), QStringLiteral("application/json"), toNinjs1},
        {QStringLiteral("nitf"), QStringLiteral("xml"), QStringLiteral("application/nitf+xml"), toNitf},
        {QStringLiteral("odt"), QStringLiteral("odt"), QStringLiteral("application/vnd.oasis.opendocument.text"),
         toOdt},
        {QStringLiteral("radio"), QStringLiteral("txt"), QStringLiteral("text/plain"), toRadioScript},
    };
    return list;
}

const Exporter *exporterFor(const QString &id)
{
    const auto found = std::find_if(exporters().begin(), exporters().end(),
                                    [&](const Exporter &exporter) { return exporter.id == id; });
    return found == exporters().end() ? nullptr : &*found;
}

} // namespace toasoan
