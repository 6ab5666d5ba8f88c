-- A signatory signs in a function, and on a day of their own where the source tells one; an instrument counts from the last.
alter table instrument_signatory add column person_function varchar(200);
alter table instrument_signatory add column signed_on date;
alter table instrument_signatory add column signed_precision varchar(20);
alter table instrument_signatory add constraint ck_instrument_signatory_signed
    check ((signed_on is null) = (signed_precision is null));
