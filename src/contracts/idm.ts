// Generated from the contract beside this file by `npm run contracts`. Do not edit.
export interface paths {
    "/organisaties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The organisations whose users the caller manages today; by name. */
        get: operations["geefOrganisaties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gebruikersrechten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rights that can be granted in a target group. */
        get: operations["geefGebruikersrechten"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisaties/{orgcode}/rechten": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Enterprise number, or the OVO code of a government entity. */
                orgcode: components["parameters"]["Orgcode"];
            };
            cookie?: never;
        };
        /** Who has which right for an organisation. */
        get: operations["geefRechten"];
        put?: never;
        /** Grants a right to a user for an organisation. */
        post: operations["kenRechtToe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisaties/{orgcode}/rechten/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Enterprise number, or the OVO code of a government entity. */
                orgcode: components["parameters"]["Orgcode"];
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes the period of a right. Ending is an end date, never a removal. */
        patch: operations["wijzigRecht"];
        trace?: never;
    };
    "/organisaties/{orgcode}/gebruikers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Enterprise number, or the OVO code of a government entity. */
                orgcode: components["parameters"]["Orgcode"];
            };
            cookie?: never;
        };
        /** The users of an organisation with their employment relation and rights; for who manages it. */
        get: operations["geefGebruikers"];
        put?: never;
        /** Gives a person an employment relation with the organisation. */
        post: operations["voegGebruikerToe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisaties/{orgcode}/gebruikers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Enterprise number, or the OVO code of a government entity. */
                orgcode: components["parameters"]["Orgcode"];
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes the period of an employment relation. Rights never last longer than it. */
        patch: operations["wijzigWerkrelatie"];
        trace?: never;
    };
    "/organisaties/{orgcode}/personen": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Enterprise number, or the OVO code of a government entity. */
                orgcode: components["parameters"]["Orgcode"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Who has this national register number; a POST, so that the number stands in no address. */
        post: operations["zoekPersoon"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisaties/{orgcode}/logboek": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Enterprise number, or the OVO code of a government entity. */
                orgcode: components["parameters"]["Orgcode"];
            };
            cookie?: never;
        };
        /** Every change, with who made it and when; the newest first. */
        get: operations["geefLogboek"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisaties/{orgcode}/aanvragen": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Enterprise number, or the OVO code of a government entity. */
                orgcode: components["parameters"]["Orgcode"];
            };
            cookie?: never;
        };
        /** Requests for a right that people sent to who manages this organisation; open ones first. */
        get: operations["geefAanvragen"];
        put?: never;
        /** The caller asks the right of the e-loket of who manages the organisation. Anyone may ask: that is what it is for. */
        post: operations["vraagRecht"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisaties/{orgcode}/aanvragen/{id}/besluit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Enterprise number, or the OVO code of a government entity. */
                orgcode: components["parameters"]["Orgcode"];
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Grants a request (the right, and the employment relation where there is none) or refuses it with a reason that the asker reads. */
        post: operations["besluitAanvraag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisaties/{orgcode}/uitleg": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Enterprise number, or the OVO code of a government entity. */
                orgcode: components["parameters"]["Orgcode"];
            };
            cookie?: never;
        };
        /** Why the caller may or may not use the e-loket for an organisation today: the chain from the function in KBO, by the designation in BTB, to the right in IDM, and the smallest next step. */
        get: operations["legToegangUit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mijn-aanvragen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The requests of the caller, the newest first. */
        get: operations["geefMijnAanvragen"];
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
            type: "malformed-request" | "token-not-accepted" | "no-tie-to-organisation" | "no-authority" | "not-found" | "already-a-user" | "already-granted" | "already-asked" | "already-decided" | "no-manager" | "organisation-stopped" | "input-refused";
            title: string;
            status: number;
            detail?: string;
            errors?: components["schemas"]["FieldError"][];
        };
        FieldError: {
            /** @enum {string} */
            field: "rijksregisternummer" | "type" | "email" | "telefoon" | "gebruiker" | "recht" | "context" | "van" | "tot" | "reden";
            /** @enum {string} */
            code: "number-malformed" | "person-unknown" | "type-required" | "email-malformed" | "phone-malformed" | "user-unknown" | "no-employment" | "right-unknown" | "context-required" | "context-unknown" | "day-malformed" | "year-unlikely" | "period-in-past" | "period-reversed" | "outside-employment" | "reason-required";
        };
        Persoon: {
            voornaam: string;
            naam: string;
        };
        /** @enum {string} */
        Gebruikerstype: "ambtenaar" | "vast" | "extern" | "occasioneel";
        BeheerdeOrganisatie: {
            orgcode: string;
            /** @enum {string} */
            doelgroep: "EA" | "GID";
            naam: string;
            /** @enum {string} */
            rol: "hoofdtoegangsbeheerder" | "co-hoofdtoegangsbeheerder" | "toegangsbeheerder" | "hoofd-lokale-beheerder" | "lokale-beheerder";
            /** @enum {string} */
            bron: "BTB" | "IDM";
            openAanvragen: number;
        };
        Gebruikersrecht: {
            /** @description For instance VLAIO Inkom Gebruiker. */
            recht: string;
            toepassing: string;
            domein: string;
            omschrijving: string;
            /** @description One of these has to be chosen; empty where the right has none. */
            contexten: string[];
        };
        Gebruiker: {
            id: string;
            voornaam: string;
            naam: string;
            /** @description Masked, such as 85.66.14-***.**. */
            rijksregisternummer: string;
            type: components["schemas"]["Gebruikerstype"];
            email: string | null;
            telefoon: string | null;
            /** Format: date */
            van: string;
            /** Format: date */
            tot: string | null;
            rechten: components["schemas"]["ToegekendRecht"][];
        };
        ToegekendRecht: {
            id: string;
            gebruiker: {
                id: string;
                voornaam: string;
                naam: string;
            };
            werkrelatie: components["schemas"]["Gebruikerstype"];
            /** @description For instance VLAIO Inkom Gebruiker. */
            recht: string;
            /** @description For instance Gebruiker or Medewerker. */
            context: string | null;
            /** Format: date */
            van: string;
            /** Format: date */
            tot: string | null;
            /** @enum {string} */
            bron: "beheerder" | "migratie" | "zelfregistratie";
            /** @description Name; null for the migration of 2017. */
            toegekendDoor: string | null;
        };
        Logregel: {
            id: string;
            /** Format: date-time */
            op: string;
            /** @description Name of who did it. */
            door: string;
            /** @enum {string} */
            handeling: "gebruiker-toegevoegd" | "werkrelatie-gewijzigd" | "recht-toegekend" | "recht-gewijzigd" | "recht-beeindigd" | "recht-gevraagd" | "aanvraag-geweigerd";
            /** @description Name of whom it is about. */
            gebruiker: string;
            recht: string | null;
            context: string | null;
            /** Format: date */
            van: string | null;
            /** Format: date */
            tot: string | null;
            reden: string | null;
        };
        Aanvraag: {
            id: string;
            orgcode: string;
            organisatie: string;
            vrager: components["schemas"]["Persoon"];
            email: string;
            recht: string;
            context: string | null;
            boodschap: string;
            /** Format: date-time */
            gevraagdOp: string;
            /** @enum {string} */
            stand: "open" | "toegekend" | "geweigerd";
            besluit: {
                /** Format: date-time */
                op: string;
                door: string;
                reden: string | null;
            } | null;
        };
        Beheerder: {
            voornaam: string;
            naam: string;
            /** @enum {string} */
            hoedanigheid: "wettelijk-vertegenwoordiger" | "hoofdtoegangsbeheerder" | "co-hoofdtoegangsbeheerder" | "toegangsbeheerder" | "hoofd-lokale-beheerder" | "lokale-beheerder";
        };
        /** @description One link of the chain; several of one kind when there are. */
        Schakel: {
            /** @enum {string} */
            bron: "KBO" | "BTB" | "IDM";
            /** @enum {string} */
            soort: "status" | "functie" | "aanduiding" | "gebruikersrecht";
            /** @description As the source calls it: the function, the role, the right. */
            omschrijving: string;
            /** @description Of a right. */
            context?: string;
            /**
             * @description Of a right. Who knew the kmo-portefeuille before was taken over by the migration of 2017.
             * @enum {string}
             */
            herkomst?: "beheerder" | "migratie" | "zelfregistratie";
            /** @description Whether this link gives access by itself today; of a status, whether it leaves access open. */
            opent: boolean;
            /** Format: date */
            van: string | null;
            /** Format: date */
            tot: string | null;
        };
        Uitleg: {
            orgcode: string;
            /** @description Name; null when nobody knows this code. */
            organisatie: string | null;
            /**
             * Format: date
             * @description The day it holds for.
             */
            op: string;
            /** @enum {string|null} */
            soort: "rechtspersoon" | "natuurlijk-persoon" | "entiteit" | null;
            schakels: components["schemas"]["Schakel"][];
            toegang: {
                toegelaten: boolean;
                /** @enum {string|null} */
                door: "wettelijk-vertegenwoordiger" | "gebruikersrecht" | null;
                /**
                 * @description Why not.
                 * @enum {string|null}
                 */
                reden: "capacity-not-admitted" | "organisation-unknown" | "enterprise-annulled" | "owner-without-right" | "function-ended" | "right-not-started" | "right-ended" | "no-right" | null;
                /**
                 * @description What can still not be done although the person gets in (status and legal situation in KBO).
                 * @enum {string|null}
                 */
                beperking: "alleen-lezen" | "geen-nieuwe-aanvraag" | null;
            };
            /**
             * @description Which of the three cases of the information page fits: A represents a legal person, B represents a natural person, C works for the enterprise.
             * @enum {string}
             */
            geval: "A" | "B" | "C";
            volgendeStap: {
                /** @enum {string} */
                actie: "meld-aan" | "duid-aan-in-btb" | "ken-recht-toe" | "vraag-recht" | "wacht-op-begin" | "laat-kbo-rechtzetten" | "andere-hoedanigheid" | "geen";
                /**
                 * @description Who has to do it; u means the caller.
                 * @enum {string}
                 */
                door: "u" | "beheerder" | "wettelijk-vertegenwoordiger" | "niemand";
            };
            /** @description Who can do it, by name; for a caller without any tie to the organisation only how many there are is known, so the list is empty and the request still reaches them. */
            beheerders: components["schemas"]["Beheerder"][];
        };
    };
    responses: {
        /** @description A body larger than a megabyte. Only over a network; nobody looked at it. */
        TeGroot: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @constant */
                    type: "too-large";
                    title: string;
                    status: number;
                };
            };
        };
        /** @description The body or a parameter is not as this contract describes it. */
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
        /** @description no-tie-to-organisation, the person has nothing to do with this organisation; no-authority, the person does not manage its users. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is nothing with this code or id. */
        NietGevonden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description What is asked no longer fits: already-a-user, already-granted, already-asked, already-decided, no-manager (nobody manages the organisation yet), organisation-stopped. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description What was filled in is refused; `errors` names each field. */
        Geweigerd: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description One per intention. The same key again gives the first answer again, so a retry after a lost answer is not refused because of itself. */
        IdempotencyKey: string;
        /** @description Enterprise number, or the OVO code of a government entity. */
        Orgcode: string;
        Id: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    geefOrganisaties: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description None for who manages nothing. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        organisaties: components["schemas"]["BeheerdeOrganisatie"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    geefGebruikersrechten: {
        parameters: {
            query: {
                doelgroep: "EA" | "GID";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By application, then by name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        gebruikersrechten: components["schemas"]["Gebruikersrecht"][];
                    };
                };
            };
            400: components["responses"]["Onleesbaar"];
            401: components["responses"]["Unauthorized"];
        };
    };
    geefRechten: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Enterprise number, or the OVO code of a government entity. */
                orgcode: components["parameters"]["Orgcode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Granted rights, also future and ended ones; by name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rechten: components["schemas"]["ToegekendRecht"][];
                    };
                };
            };
            400: components["responses"]["Onleesbaar"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    kenRechtToe: {
        parameters: {
            query?: never;
            header?: {
                /** @description One per intention. The same key again gives the first answer again, so a retry after a lost answer is not refused because of itself. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Enterprise number, or the OVO code of a government entity. */
                orgcode: components["parameters"]["Orgcode"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Id of the user. */
                    gebruiker: string;
                    recht: string;
                    context: string | null;
                    /** Format: date */
                    van: string;
                    /** Format: date */
                    tot: string | null;
                };
            };
        };
        responses: {
            /** @description The right. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ToegekendRecht"];
                };
            };
            400: components["responses"]["Onleesbaar"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TeGroot"];
            422: components["responses"]["Geweigerd"];
        };
    };
    wijzigRecht: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Enterprise number, or the OVO code of a government entity. */
                orgcode: components["parameters"]["Orgcode"];
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    van: string;
                    /** Format: date */
                    tot: string | null;
                };
            };
        };
        responses: {
            /** @description The right as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ToegekendRecht"];
                };
            };
            400: components["responses"]["Onleesbaar"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NietGevonden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TeGroot"];
            422: components["responses"]["Geweigerd"];
        };
    };
    geefGebruikers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Enterprise number, or the OVO code of a government entity. */
                orgcode: components["parameters"]["Orgcode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By name; also those whose employment has ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        gebruikers: components["schemas"]["Gebruiker"][];
                    };
                };
            };
            400: components["responses"]["Onleesbaar"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    voegGebruikerToe: {
        parameters: {
            query?: never;
            header?: {
                /** @description One per intention. The same key again gives the first answer again, so a retry after a lost answer is not refused because of itself. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Enterprise number, or the OVO code of a government entity. */
                orgcode: components["parameters"]["Orgcode"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    rijksregisternummer: string;
                    type: components["schemas"]["Gebruikerstype"];
                    email: string;
                    telefoon?: string;
                    /** Format: date */
                    van: string;
                    /** Format: date */
                    tot: string | null;
                };
            };
        };
        responses: {
            /** @description The user. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gebruiker"];
                };
            };
            400: components["responses"]["Onleesbaar"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TeGroot"];
            422: components["responses"]["Geweigerd"];
        };
    };
    wijzigWerkrelatie: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Enterprise number, or the OVO code of a government entity. */
                orgcode: components["parameters"]["Orgcode"];
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    van: string;
                    /** Format: date */
                    tot: string | null;
                };
            };
        };
        responses: {
            /** @description The user as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gebruiker"];
                };
            };
            400: components["responses"]["Onleesbaar"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NietGevonden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TeGroot"];
            422: components["responses"]["Geweigerd"];
        };
    };
    zoekPersoon: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Enterprise number, or the OVO code of a government entity. */
                orgcode: components["parameters"]["Orgcode"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    rijksregisternummer: string;
                };
            };
        };
        responses: {
            /** @description The person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Persoon"];
                };
            };
            400: components["responses"]["Onleesbaar"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TeGroot"];
            422: components["responses"]["Geweigerd"];
        };
    };
    geefLogboek: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Enterprise number, or the OVO code of a government entity. */
                orgcode: components["parameters"]["Orgcode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The audit trail. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        regels: components["schemas"]["Logregel"][];
                    };
                };
            };
            400: components["responses"]["Onleesbaar"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    geefAanvragen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Enterprise number, or the OVO code of a government entity. */
                orgcode: components["parameters"]["Orgcode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description For who manages it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        aanvragen: components["schemas"]["Aanvraag"][];
                    };
                };
            };
            400: components["responses"]["Onleesbaar"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    vraagRecht: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Enterprise number, or the OVO code of a government entity. */
                orgcode: components["parameters"]["Orgcode"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Where the asker can be reached. */
                    email: string;
                    boodschap: string;
                };
            };
        };
        responses: {
            /** @description The request. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Aanvraag"];
                };
            };
            400: components["responses"]["Onleesbaar"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NietGevonden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TeGroot"];
            422: components["responses"]["Geweigerd"];
        };
    };
    besluitAanvraag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Enterprise number, or the OVO code of a government entity. */
                orgcode: components["parameters"]["Orgcode"];
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    toegekend: boolean;
                    type?: components["schemas"]["Gebruikerstype"];
                    /** Format: date */
                    van?: string;
                    /** Format: date */
                    tot?: string | null;
                    reden?: string;
                };
            };
        };
        responses: {
            /** @description The request as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Aanvraag"];
                };
            };
            400: components["responses"]["Onleesbaar"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NietGevonden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TeGroot"];
            422: components["responses"]["Geweigerd"];
        };
    };
    legToegangUit: {
        parameters: {
            query?: {
                /** @description The capacity in which the caller would act; EA when left out. */
                doelgroep?: "BUR" | "EA" | "GID" | "LB" | "OV";
            };
            header?: never;
            path: {
                /** @description Enterprise number, or the OVO code of a government entity. */
                orgcode: components["parameters"]["Orgcode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The explanation; also for an organisation that does not exist. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Uitleg"];
                };
            };
            400: components["responses"]["Onleesbaar"];
            401: components["responses"]["Unauthorized"];
        };
    };
    geefMijnAanvragen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description With what was decided. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        aanvragen: components["schemas"]["Aanvraag"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
}
