// Generated from the contract beside this file by `npm run contracts`. Do not edit.
export interface paths {
    "/ondernemingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The enterprises that the caller represents today by a function in KBO; by name. */
        get: operations["geefOndernemingen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ondernemingen/{ondernemingsnummer}/toegangsbeheerders": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ondernemingsnummer: components["parameters"]["Ondernemingsnummer"];
            };
            cookie?: never;
        };
        /** Who is or was responsible for the access of an enterprise. */
        get: operations["geefToegangsbeheerders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ondernemingen/{ondernemingsnummer}/personen": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ondernemingsnummer: components["parameters"]["Ondernemingsnummer"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Who has this national register number: the caller checks the name before designating. A POST, so that the number stands in no address. */
        post: operations["zoekPersoon"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ondernemingen/{ondernemingsnummer}/hoofdtoegangsbeheerder": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ondernemingsnummer: components["parameters"]["Ondernemingsnummer"];
            };
            cookie?: never;
        };
        get?: never;
        /** Designates a hoofdtoegangsbeheerder, also in the place of another one. The same designation again changes nothing, so that a retry after a lost answer is safe. */
        put: operations["duidHoofdtoegangsbeheerderAan"];
        post?: never;
        /** Ends a designation, at once. Rights that its holder granted stay. */
        delete: operations["beeindigHoofdtoegangsbeheerder"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description As people type it; in a number dots and dashes do not count. Longer than anything they type; what is wrong with it is told at the field. */
        Ingevuld: string;
        Problem: {
            /** @enum {string} */
            type: "malformed-request" | "token-not-accepted" | "no-tie-to-enterprise" | "not-a-representative" | "already-designated" | "enterprise-stopped" | "not-found" | "input-refused";
            title: string;
            status: number;
            detail?: string;
            errors?: components["schemas"]["FieldError"][];
        };
        FieldError: {
            /** @enum {string} */
            field: "rijksregisternummer" | "email" | "telefoon";
            /** @enum {string} */
            code: "number-malformed" | "person-unknown" | "email-malformed" | "phone-malformed";
        };
        Persoon: {
            voornaam: string;
            naam: string;
        };
        Onderneming: {
            ondernemingsnummer: string;
            naam: string;
            /** @description Short form; eenmanszaak for a natural person. */
            rechtsvorm: string;
            gemeente: string;
            /** @description By which the caller represents it, as KBO calls it. */
            functie: string;
            /** @description Whether somebody can still be designated. */
            actief: boolean;
            /** @description Who it is today. */
            hoofdtoegangsbeheerder: components["schemas"]["Toegangsbeheerder"] | null;
        };
        Toegangsbeheerder: {
            id: string;
            /** @enum {string} */
            rol: "hoofdtoegangsbeheerder" | "co-hoofdtoegangsbeheerder" | "toegangsbeheerder";
            /** @description Only for a toegangsbeheerder; for instance economie. */
            domein?: string;
            voornaam: string;
            naam: string;
            /** @description Whether it is the caller. */
            eigen: boolean;
            /** Format: date */
            van: string;
            /**
             * Format: date
             * @description The last day. Before `van` for a designation that was replaced or ended on its first day: it counts on no day, but stays on record.
             */
            tot: string | null;
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
        /** @description The body is not as this contract describes it. */
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
        /** @description no-tie-to-enterprise, the person has nothing to do with this enterprise; not-a-representative, the person does not represent it today. */
        Forbidden: {
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
        Ondernemingsnummer: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    geefOndernemingen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description None for who represents no enterprise. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ondernemingen: components["schemas"]["Onderneming"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    geefToegangsbeheerders: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ondernemingsnummer: components["parameters"]["Ondernemingsnummer"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Designations, also ended ones; the newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        toegangsbeheerders: components["schemas"]["Toegangsbeheerder"][];
                    };
                };
            };
            400: components["responses"]["Onleesbaar"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    zoekPersoon: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ondernemingsnummer: components["parameters"]["Ondernemingsnummer"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    rijksregisternummer: components["schemas"]["Ingevuld"];
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
    duidHoofdtoegangsbeheerderAan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ondernemingsnummer: components["parameters"]["Ondernemingsnummer"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    rijksregisternummer: components["schemas"]["Ingevuld"];
                    email: components["schemas"]["Ingevuld"];
                    telefoon?: components["schemas"]["Ingevuld"];
                    /** @description Id of the designation that this one ends; null where there is none. */
                    vervangt: string | null;
                };
            };
        };
        responses: {
            /** @description The designation, from today. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Toegangsbeheerder"];
                };
            };
            400: components["responses"]["Onleesbaar"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description already-designated, there is another one than the caller saw; enterprise-stopped, KBO says that it no longer exists or is bankrupt. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TeGroot"];
            422: components["responses"]["Geweigerd"];
        };
    };
    beeindigHoofdtoegangsbeheerder: {
        parameters: {
            query: {
                /** @description Id of the designation to end, so that nobody is ended whom the caller did not see. One that has ended already changes nothing: a retry after a lost answer is safe. */
                aanduiding: string;
            };
            header?: never;
            path: {
                ondernemingsnummer: components["parameters"]["Ondernemingsnummer"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ended. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Onleesbaar"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The enterprise has no such designation of a hoofdtoegangsbeheerder. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
