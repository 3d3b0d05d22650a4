#pragma once
#include "app/publishing/connectors.h"

#include <QHash>
#include <QWidget>

class QFormLayout;
class QLineEdit;

namespace toasoan {

/// The fields of one destination, as its connector names them; the password goes to the keyring and is never shown.
class DestinationForm : public QWidget
{
    Q_OBJECT

public:
    explicit DestinationForm(QWidget *parent = nullptr);

    void show(const Destination &destination);
    [[nodiscard]] Destination destination() const; ///< as it is filled in
    [[nodiscard]] QString password() const;        ///< typed now; empty: it stays as it is
    void takeKeys();

Q_SIGNALS:
    void edited();

private:
    void addField(const DestinationField &field);
    [[nodiscard]] QWidget *fieldFor(const DestinationField &field);
    [[nodiscard]] static QString textIn(const QWidget &field);

    Destination m_destination;
    QFormLayout *m_form;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_password = nullptr;
    QHash<QString, QWidget *> m_fields; ///< by key
};

} // namespace toasoan
