#include "app/desk/ledger_order.h"

#include "app/article/text.h"
#include "app/base/durable_file.h"
#include "app/base/limits.h"
#include "app/desk/data_file.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>

static void initLedgerOrder()
{
    Q_INIT_RESOURCE(desk_ledger);
}

namespace toasoan {
namespace {

constexpr int longestLine = 500; // letters
constexpr int longestOpening = 2000;
constexpr qsizetype mostRows = 60;
constexpr qsizetype mostSignatures = 4;

const DataFileKind &fileKind()
{
    static const DataFileKind kind{QStringLiteral("toasoan-ledger-order"),
                                   {actionId(Action::TakeDown), actionId(Action::MarkCorrected)}};
    return kind;
}

bool areKnown(const QString &text)
{
    static const QStringList names{u"paper"_qs,    u"headline"_qs, u"section"_qs, u"published"_qs, u"author"_qs,
                                   u"note"_qs,     u"number"_qs,   u"cause"_qs,   u"reason"_qs,    u"asker"_qs,
                                   u"asked"_qs,    u"decider"_qs,  u"role"_qs,    u"decided"_qs,   u"told"_qs,
                                   u"revision"_qs, u"content"_qs,  u"wrong"_qs,   u"right"_qs};
    const QStringList said = placesIn(text);
    return std::all_of(said.begin(), said.end(), [](const QString &name) { return names.contains(name); });
}

bool isAboutAPair(const QString &text)
{
    const QStringList places = placesIn(text);
    return places.contains(u"wrong"_qs) || places.contains(u"right"_qs);
}

/// Whether there is something to say in one of its places; without places there always is.
bool saysSomething(const QString &text, const Words &words)
{
    const QStringList places = placesIn(text);
    return places.isEmpty() || std::any_of(places.begin(), places.end(), [&words](const QString &place) {
               return !words.value(place).isEmpty();
           });
}

tl::unexpected<Error> fault(const QString &where, const QString &reason, const QString &path)
{
    return failure(ErrorCode::BadInput, QString(where + u": " + reason), {path});
}

Result<OrderForm> formFrom(const QJsonObject &object, const QString &where, const QString &path)
{
    const auto title = lineOf(object, u"title"_qs, longestLine, path);
    const auto opening = lineOf(object, u"opening"_qs, longestOpening, path);
    if (!title || !opening)
        return fault(where, title ? opening.error().detail : title.error().detail, path);
    const QJsonArray rows = object[u"rows"].toArray();
    const QJsonArray signatures = object[u"signatures"].toArray();
    if (object.size() != 4 || rows.isEmpty() || rows.size() > mostRows || signatures.size() > mostSignatures)
        return fault(where, u"not title, opening, 1 to 60 rows and at most 4 signatures"_qs, path);
    OrderForm form{*title, *opening, {}, {}};
    QStringList texts{*title, *opening};
    for (const QJsonValue &row : rows) {
        const auto label = lineOf(row.toObject(), u"label"_qs, longestLine, path);
        const auto text = lineOf(row.toObject(), u"text"_qs, longestLine, path);
        if (!label || !text || row.toObject().size() != 2)
            return fault(where + u"/rows/"_qs + QString::number(form.rows.size()), u"not label and text"_qs, path);
        form.rows.append({*label, *text});
        texts.append({*label, *text});
    }
    for (const QJsonValue &signature : signatures)
        form.signatures.append(cleanText(signature.toString()).left(longestLine));
    if (!std::all_of(texts.begin(), texts.end(), areKnown))
        return fault(where, u"a place in {} is not known"_qs, path);
    return form;
}

QString html(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

} // namespace

Result<OrderForm> orderFormFromJson(const QByteArray &bytes, const QString &path, Action action)
{
    return dataObject(bytes, fileKind(), path).and_then([&](const QJsonObject &object) {
        return formFrom(object[actionId(action)].toObject(), u'/' + actionId(action), path);
    });
}

Result<OrderForm> orderForm(const QString &folder, Action action)
{
    initLedgerOrder();
    const QString own = folder + u"/ledger-order.json"_qs;
    const QString path = QFile::exists(own) ? own : QStringLiteral(":/ledger/ledger-order.json");
    return readFile(path, limits::houseStyleBytes).and_then([&](const QByteArray &bytes) {
        return orderFormFromJson(bytes, path, action);
    });
}

OrderSheet filledIn(const OrderForm &form, const Words &words, const QList<WordPair> &pairs)
{
    const QString gap = QStringLiteral("…");
    OrderSheet sheet{worded(form.title, words, gap), worded(form.opening, words, gap), {}, form.signatures};
    QList<Words> said{words};
    if (!pairs.isEmpty())
        said.clear();
    for (const WordPair &pair : pairs) {
        said.append(words);
        said.last().insert(u"wrong"_qs, pair.wrong);
        said.last().insert(u"right"_qs, pair.right);
    }
    for (auto row = form.rows.begin(); row != form.rows.end(); ++row) {
        auto end = row + 1; // what is said of a pair comes together
        while (isAboutAPair(row->second) && end != form.rows.end() && isAboutAPair(end->second))
            ++end;
        for (const Words &each : isAboutAPair(row->second) ? said : QList{words}) {
            for (auto one = row; one != end; ++one) {
                if (saysSomething(one->second, each))
                    sheet.rows.append({worded(one->first, each), worded(one->second, each)});
            }
        }
        row = end - 1;
    }
    return sheet;
}

QString orderText(const OrderSheet &sheet)
{
    QString text = sheet.title.toUpper() + u"\n\n"_qs + sheet.opening + u"\n\n"_qs;
    for (const auto &[label, said] : sheet.rows)
        text += label + u": " + said + u'\n';
    return text + u'\n' + sheet.signatures.join(u"\t\t"_qs) + u'\n';
}

QString orderHtml(const OrderSheet &sheet)
{
    QString rows;
    for (const auto &[label, said] : sheet.rows)
        rows += u"<tr><td width=\"32%\"><b>"_qs + html(label) + u"</b></td><td>"_qs + html(said) + u"</td></tr>\n"_qs;
    QString signatures;
    for (const QString &signature : sheet.signatures)
        signatures += u"<td align=\"center\"><b>"_qs + html(signature) + u"</b><br><br><br><br><br></td>"_qs;
    return u"<!DOCTYPE html>\n<html lang=\"vi\">\n<head><meta charset=\"utf-8\"><title>"_qs + html(sheet.title)
           + u"</title></head>\n<body>\n<h1 align=\"center\">"_qs + html(sheet.title) + u"</h1>\n<p>"_qs
           + html(sheet.opening)
           + u"</p>\n<table border=\"1\" style=\"border-collapse: collapse\" cellpadding=\"6\" width=\"100%\">\n"_qs
           + rows + u"</table>\n<br><table width=\"100%\"><tr>"_qs + signatures
           + u"</tr></table>\n</body>\n</html>\n"_qs;
}

} // namespace toasoan
