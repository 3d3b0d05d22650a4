#include "tests/architecture/floors.h"

#include "tests/architecture/source_files.h"

#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <algorithm>

namespace toasoan {
namespace {

QStringList inApp(const char *names)
{
    QStringList rooms = QString::fromLatin1(names).split(u' ', Qt::SkipEmptyParts);
    for (QString &room : rooms)
        room.prepend(QStringLiteral("app/"));
    return rooms;
}

Room app(const char *name, const char *below, QStringList modules, QStringList foreign = {})
{
    modules.append(QStringLiteral("Core"));
    return {QStringLiteral("app/") + QString::fromLatin1(name), inApp(below), modules, foreign};
}

Room ui(const char *name, const char *below, const char *values)
{
    QStringList rooms = inApp(values);
    for (const QString &room : QString::fromLatin1(below).split(u' ', Qt::SkipEmptyParts))
        rooms.append(QStringLiteral("ui/") + room);
    return {QStringLiteral("ui/") + QString::fromLatin1(name), rooms, {u"Core"_qs, u"Gui"_qs, u"Widgets"_qs}, {}};
}

QList<Room> makeFloors()
{
    QList<Room> rooms{
        app("base", "", {}, {u"libdeflate.h"_qs, u"malloc.h"_qs, u"openssl/sha.h"_qs, u"sodium.h"_qs}),
        app("sandbox", "base", {}, {u"seccomp.h"_qs}),
        app("web", "base", {u"Network"_qs}),
        app("article", "base", {}),
        app("language", "base", {}),
        app("proofing", "base article language", {}, {u"hunspell.hxx"_qs}),
        app("media", "base sandbox article", {u"Gui"_qs}),
        app("decoding", "base sandbox article language media", {u"Gui"_qs, u"Svg"_qs},
            {u"exiv2/exiv2.hpp"_qs, u"lcms2.h"_qs, u"libheif/heif.h"_qs, u"turbojpeg.h"_qs}),
        app("workflow", "base article language", {}, {u"sodium.h"_qs}),
        app("review", "base article language", {}),
        app("store", "base article language media workflow", {}, {u"sqlite3.h"_qs, u"sodium.h"_qs, u"zlib.h"_qs}),
        app("exchange", "base sandbox article language media workflow", {u"Gui"_qs},
            {u"gumbo.h"_qs, u"archive.h"_qs, u"archive_entry.h"_qs, u"md4c-html.h"_qs, u"qpdf/Buffer.hh"_qs,
             u"qpdf/QPDF.hh"_qs, u"qpdf/QPDFObjectHandle.hh"_qs, u"qpdf/QPDFWriter.hh"_qs, u"qrencode.h"_qs}),
        app("publishing", "base article language media workflow review exchange", {},
            {u"curl/curl.h"_qs, u"gumbo.h"_qs}),
        app("helper", "base decoding exchange", {u"Gui"_qs}),
        app("desk", "base sandbox web article language proofing media workflow review store exchange publishing", {}),
        app("keyring", "base workflow desk", {}, {u"qt6keychain/keychain.h"_qs}),
        app("cli", "base article language proofing media workflow review exchange publishing desk", {u"Gui"_qs}),
        ui("common", "", "base article workflow"),
        ui("actions", "common", ""),
        ui("editor", "common", "base article language proofing"),
        ui("models", "common", "base article proofing workflow desk"),
        ui("settings", "common actions", "base article language proofing workflow desk"),
        ui("panels", "common actions models", "base article language proofing workflow desk"),
        ui("history", "common actions editor models", "base article language workflow review desk"),
        ui("pictures", "common editor settings", "base article proofing media desk"),
        ui("captions", "common editor settings panels", "base article language proofing media desk"),
        ui("window", "common actions editor models settings panels history pictures captions",
           "base article language proofing media workflow review exchange publishing desk keyring"),
        ui("main.cpp", "common window", "base desk"),
    };
    for (Room &room : rooms) {
        if (room.name == u"ui/common") {
            room.modules.append(QStringLiteral("Svg"));
            room.foreign.append(QStringLiteral("fontconfig/fontconfig.h"));
        }
        if (room.name == u"ui/settings" || room.name == u"ui/window")
            room.modules.append(QStringLiteral("PrintSupport"));
        if (room.name == u"ui/window")
            room.modules.append({QStringLiteral("DBus"), QStringLiteral("Network")});
    }
    return rooms;
}

const Room *roomNamed(const QString &name)
{
    const QList<Room> &rooms = floors();
    const auto found =
        std::find_if(rooms.begin(), rooms.end(), [&name](const Room &room) { return room.name == name; });
    return found == rooms.end() ? nullptr : &*found;
}

/// "Widgets" of QLabel, QtWidgets/QLabel, qlabel.h and QtWidgets; empty when the header is not Qt's.
QString moduleOf(const QString &header)
{
    static const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    const QString first = header.section(u'/', 0, 0);
    if (first.startsWith(u"Qt") && QFileInfo(headers.filePath(first)).isDir())
        return first.mid(2);
    if (header.contains(u'/') || !header.startsWith(u'q', Qt::CaseInsensitive))
        return {};
    for (const QString &folder : headers.entryList({QStringLiteral("Qt*")}, QDir::Dirs)) {
        if (QFileInfo::exists(headers.filePath(folder + u'/' + header)))
            return folder.mid(2);
    }
    return {};
}

/// The C++ library and tl::expected, which stands in for a part of it that C++20 lacks.
bool isStandard(const QString &header)
{
    return !header.contains(u'.') ? !header.contains(u'/') : header == u"tl/expected.hpp";
}

bool isOfTheSystem(const QString &header)
{
    static const QStringList known{u"unistd.h"_qs, u"fcntl.h"_qs, u"pwd.h"_qs, u"langinfo.h"_qs, u"sched.h"_qs};
    return known.contains(header) || header.startsWith(u"sys/");
}

QString foreignFault(const Room &room, const QString &path, const QString &header)
{
    if (const QString module = moduleOf(header); !module.isEmpty())
        return room.modules.contains(module) ? QString() : QStringLiteral("Qt %1 is not for this folder").arg(module);
    if (isStandard(header))
        return {};
    if (!isOfTheSystem(header) && !room.foreign.contains(header))
        return QStringLiteral("this library is not for this folder");
    return path.endsWith(u".cpp") ? QString() : QStringLiteral("other libraries only in .cpp files");
}

QString ownFault(const Room &room, const QString &header)
{
    if (header.endsWith(u".cpp"))
        return QStringLiteral("a .cpp file is not included");
    if (header.endsWith(u".moc") && !header.contains(u'/'))
        return {};
    const QString other = roomOf(header);
    if (!other.startsWith(u"app/") && !other.startsWith(u"ui/"))
        return QStringLiteral("paths begin at the source root");
    return other == room.name || room.below.contains(other) ? QString() : QStringLiteral("%1 is not below").arg(other);
}

} // namespace

const QList<Room> &floors()
{
    static const QList<Room> rooms = makeFloors();
    return rooms;
}

QString includeFault(const QString &path, const QString &line)
{
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*(?:<([^>]+)>|\"([^\"]+)\"|(.*))"));
    const QRegularExpressionMatch match = include.match(line);
    if (!match.hasMatch())
        return {};
    const Room *room = roomNamed(roomOf(path));
    if (!room)
        return QStringLiteral("the folder has no row in the table");
    if (match.hasCaptured(1))
        return foreignFault(*room, path, match.captured(1));
    return match.hasCaptured(2) ? ownFault(*room, match.captured(2)) : QStringLiteral("not a plain include");
}

} // namespace toasoan
