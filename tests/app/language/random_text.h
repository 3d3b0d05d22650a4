#pragma once
#include <QString>

#include <rapidcheck.h>

namespace toasoan {

/// Text made to break things: Vietnamese letters composed and not, twins of other scripts, characters of no width,
/// joiners, lone surrogates, anything else.
inline rc::Gen<QString> hardText()
{
    const auto piece = rc::gen::oneOf(
        rc::gen::element(QStringLiteral("Đảng ủy"), QStringLiteral("hòa"), QStringLiteral("nứơc"), QStringLiteral(" "),
                         QStringLiteral("2020 - 2025"), QStringLiteral(". "), QStringLiteral("Covid")),
        rc::gen::map(rc::gen::element<char16_t>(u'\u0300', u'\u0309', u'\u0303', u'\u0301', u'\u0323', u'\u0302',
                                                u'\u031B', u'\u200B', u'\u200D', u'\u200C', u'\uFEFF', u'\u00AD',
                                                u'\u00A0', u'\u00D0', u'\u00F0', u'а', u'р', u'О', u'ё', u'ο', u'й',
                                                u'ᄀ', u'ᅡ', u'ᆨ', u'\n', u'\u2028', u'İ', u'ſ'),
                     [](char16_t c) { return QString(QChar(c)); }),
        rc::gen::map(rc::gen::inRange<int>(0x20, 0x7F), [](int c) { return QString(QChar(static_cast<char16_t>(c))); }),
        rc::gen::map(rc::gen::inRange<int>(0, 0x10000), [](int c) { return QString(QChar(static_cast<char16_t>(c))); }),
        rc::gen::map(rc::gen::inRange<char32_t>(0x1F000, 0x20000),
                     [](char32_t c) { return QString::fromUcs4(&c, 1); }));
    return rc::gen::map(rc::gen::container<std::vector<QString>>(piece), [](const std::vector<QString> &pieces) {
        QString text;
        for (const QString &part : pieces)
            text += part;
        return text;
    });
}

} // namespace toasoan
