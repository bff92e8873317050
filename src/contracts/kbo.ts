// Generated from the contract beside this file by `npm run contracts`. Do not edit.
export interface paths {
    "/ondernemingen/{ondernemingsnummer}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Ten digits without dots. */
                ondernemingsnummer: string;
            };
            cookie?: never;
        };
        /** An enterprise as the register knows it today. */
        get: operations["geefOnderneming"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/personen/{insz}/functies": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description National register number, eleven digits. Only of the person of the token. */
                insz: string;
            };
            cookie?: never;
        };
        /** In which enterprises a person has or had a function. Numbers of this register are never annulled or replaced, so MAGDA's 30002 and 30004 do not occur. */
        get: operations["geefFuncties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Problem: {
            /** @enum {string} */
            type: "malformed-request" | "token-not-accepted" | "not-your-data";
            title: string;
            status: number;
            detail?: string;
        };
        Uitzonderingen: {
            /** @description Of MAGDA: 20002 no national register number, 20007 no enterprise number, 30001 no data for this question, 30003 nobody has this national register number, 40046 no enterprise has this number. The real one has more, so the list is open. */
            Identificatie: string;
            Oorsprong: string;
            /** @enum {string} */
            Type: "FOUT" | "WAARSCHUWING" | "INFORMATIE";
            /** Format: date-time */
            Tijdstip: string;
            Diagnose: string;
        }[];
        Code: {
            Code: string;
            Omschrijving: string;
        };
        Naam: {
            Naam: string;
            /** @enum {string} */
            Taalcode: "nl" | "fr" | "de" | "en";
            /** Format: date */
            DatumBegin?: string;
        };
        Adres: {
            Type: components["schemas"]["Code"];
            /** Format: date */
            DatumBegin?: string;
            Straat: {
                Naam: string;
            };
            Huisnummer: string;
            Busnummer: string | null;
            Gemeente: {
                PostCode: string;
                Naam: string;
            };
            Land: {
                ISOCode: string;
                Naam: string;
            };
        };
        Rechtsvorm: {
            Code: string;
            Omschrijving: string;
            Afkorting: string;
            /** Format: date */
            DatumBegin: string;
        };
        Rechtstoestand: {
            Code: string;
            Omschrijving: string;
            /** Format: date */
            DatumBegin: string;
        };
        /** @description Held by a person, or by an enterprise (AanduidingPersoonOnderneming 2) for which a permanent representative acts (function 10003, AanduidingPersoonOnderneming 3: the person and the enterprise). */
        Functie: {
            /** @description Enterprise number. */
            FunctiehouderVan: string;
            NaamOnderneming?: string;
            AardFunctie: components["schemas"]["Code"];
            /** @description 1 a person, 2 an enterprise, 3 both. */
            AanduidingPersoonOnderneming: components["schemas"]["Code"];
            /** @description Left out where only an enterprise holds the function. */
            Persoon?: {
                /** @description Only of the person of the token. */
                INSZ?: string;
                VoorNaam: string;
                AchterNaam: string;
            };
            /** @description The enterprise that holds the function, or for which its permanent representative does. */
            Onderneming?: {
                Ondernemingsnummer: string;
                Naam: string;
            };
            VolgNummer: string;
            Periode: {
                /** Format: date */
                Begin: string;
                /** Format: date */
                Einde: string | null;
            };
        };
        Activiteit: {
            Nace: {
                Code: string;
                Omschrijving: string;
                /** @enum {string} */
                Versie: "2008" | "2025";
            };
            Type: components["schemas"]["Code"];
            Groep: components["schemas"]["Code"];
            /** Format: date */
            DatumBegin: string;
            /** Format: date */
            DatumEinde?: string | null;
        };
        Vestiging: {
            Vestigingsnummer: string;
            StatusKBO: components["schemas"]["Code"];
            Namen: components["schemas"]["Naam"][];
            Adressen: components["schemas"]["Adres"][];
        };
        Onderneming: {
            Ondernemingsnummer: string;
            AuthentiekeBron: components["schemas"]["Code"];
            /** @description AC, BK, JU, ST, AF or AN. */
            StatusKBO: components["schemas"]["Code"];
            /** @description 1 natural person, 2 legal person. */
            SoortOnderneming: components["schemas"]["Code"];
            Start: {
                /** Format: date */
                Datum: string;
            };
            Namen: {
                MaatschappelijkeNamen: components["schemas"]["Naam"][];
                AfgekorteNamen: components["schemas"]["Naam"][];
                CommercieleNamen: components["schemas"]["Naam"][];
            };
            Adressen: components["schemas"]["Adres"][];
            Rechtsvormen: components["schemas"]["Rechtsvorm"][];
            Rechtstoestanden: components["schemas"]["Rechtstoestand"][];
            Functies: components["schemas"]["Functie"][];
            Activiteiten: components["schemas"]["Activiteit"][];
            Vestigingen: components["schemas"]["Vestiging"][];
            Hoedanigheden: {
                Code: string;
                Omschrijving: string;
                /** @enum {string} */
                Fase: "002" | "003";
            }[];
            Bankrekeningen: {
                IBAN: string;
                BIC: string;
                Doel: {
                    Code: string;
                };
            }[];
            /** @description That KBO itself struck the enterprise off, and until when; also those that were taken back. */
            AmbtshalveDoorhalingen: {
                /** @description 001 no annual accounts filed, 002 by official report. */
                Code: string;
                Omschrijving: string;
                /** Format: date */
                DatumBegin: string;
                /** Format: date */
                DatumEinde: string | null;
            }[];
            /** @description Why and since when the enterprise has stopped; null while it has not. */
            Stopzetting: {
                Code: string;
                Omschrijving: string;
                /** Format: date */
                Datum: string;
            } | null;
            /** Format: date */
            DatumBijgewerkt: string;
        };
    };
    responses: {
        /** @description The address cannot be read. */
        Onleesbaar: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No token, or one that is unknown or expired. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not the person of the token. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    geefOnderneming: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Ten digits without dots. */
                ondernemingsnummer: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The enterprise, or why it cannot be given. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        Referte: string;
                        Inhoud?: {
                            Onderneming: components["schemas"]["Onderneming"];
                        };
                        Uitzonderingen?: components["schemas"]["Uitzonderingen"];
                    };
                };
            };
            400: components["responses"]["Onleesbaar"];
            401: components["responses"]["Unauthorized"];
        };
    };
    geefFuncties: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description National register number, eleven digits. Only of the person of the token. */
                insz: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The functions of a person, or why they cannot be given. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        Referte: string;
                        Inhoud?: {
                            Functies: components["schemas"]["Functie"][];
                        };
                        Uitzonderingen?: components["schemas"]["Uitzonderingen"];
                    };
                };
            };
            400: components["responses"]["Onleesbaar"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
}
