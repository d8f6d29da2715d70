/**
 * The operations that the simulator serves and the models they reach, derived from the public JavaScript SDK (MIT).
 * Written by extract-openapi.ts; not edited by hand.
 */
export const openapiSubset: { paths: Record<string, unknown>; components: { schemas: Record<string, unknown> } } = {
  paths: {
    '/api/v2/date': {
      get: {
        operationId: 'getDate',
        tags: ['UtilitiesApi'],
        'x-sdk': 'UtilitiesApi.getDate',
        'x-permissions': {
          mode: 'NO',
          list: [],
        },
        'x-oauth-scopes': [],
        parameters: [],
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ServerDate',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/tokens/me': {
      get: {
        operationId: 'getTokensMe',
        tags: ['TokensApi'],
        'x-sdk': 'TokensApi.getTokensMe',
        'x-permissions': {
          mode: 'NO',
          list: [],
        },
        'x-oauth-scopes': ['user-basic-info'],
        parameters: [
          {
            name: 'preserveIdleTTL',
            in: 'query',
            required: false,
            schema: {
              type: 'boolean',
            },
          },
        ],
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/TokenInfo',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
      head: {
        operationId: 'headTokensMe',
        tags: ['TokensApi'],
        'x-sdk': 'TokensApi.headTokensMe',
        'x-permissions': {
          mode: 'NO',
          list: [],
        },
        'x-oauth-scopes': ['user-basic-info'],
        parameters: [],
        responses: {
          '2XX': {},
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
      delete: {
        operationId: 'deleteTokensMe',
        tags: ['TokensApi'],
        'x-sdk': 'TokensApi.deleteTokensMe',
        'x-permissions': {
          mode: 'NO',
          list: [],
        },
        'x-oauth-scopes': ['user-basic-info'],
        parameters: [],
        responses: {
          '2XX': {},
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/tokens/{userId}': {
      delete: {
        operationId: 'deleteToken',
        tags: ['TokensApi'],
        'x-sdk': 'TokensApi.deleteToken',
        'x-permissions': {
          mode: 'ANY',
          list: ['oauth:token:delete'],
        },
        'x-oauth-scopes': ['user-basic-info'],
        parameters: [
          {
            name: 'userId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '2XX': {},
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/tokens/timeout': {
      get: {
        operationId: 'getTokensTimeout',
        tags: ['TokensApi'],
        'x-sdk': 'TokensApi.getTokensTimeout',
        'x-permissions': {
          mode: 'NO',
          list: [],
        },
        'x-oauth-scopes': ['authorization', 'authorization:readonly', 'organization', 'organization:readonly'],
        parameters: [],
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/IdleTokenTimeout',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/users/me': {
      get: {
        operationId: 'getUsersMe',
        tags: ['UsersApi'],
        'x-sdk': 'UsersApi.getUsersMe',
        'x-permissions': {
          mode: 'NO',
          list: [],
        },
        'x-oauth-scopes': ['user-basic-info'],
        parameters: [
          {
            name: 'expand',
            in: 'query',
            required: false,
            schema: {
              type: 'array',
              items: {
                type: 'string',
              },
            },
            'x-known-values': [
              'routingStatus',
              'presence',
              'integrationPresence',
              'conversationSummary',
              'outOfOffice',
              'geolocation',
              'station',
              'authorization',
              'lasttokenissued',
              'authorization.unusedRoles',
              'team',
              'workPlanBidRanks',
              'externalContactsSettings',
              'groups',
              'customAttributes',
              'profileSkills',
              'certifications',
              'locations',
              'skills',
              'languages',
              'languagePreference',
              'employerInfo',
              'biography',
              'dateLastLogin',
              'dateWelcomeSent',
              'date',
              'geolocationsettings',
              'organization',
              'presencedefinitions',
              'divisionedpresencedefinitions',
              'locationdefinitions',
              'orgauthorization',
              'orgproducts',
              'favorites',
              'superiors',
              'directreports',
              'adjacents',
              'routingskills',
              'routinglanguages',
              'fieldconfigs',
              'token',
              'trustors',
              'logCapture',
              'autoanswersettings',
            ],
            style: 'form',
            explode: false,
          },
          {
            name: 'integrationPresenceSource',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
            },
            'x-known-values': ['MicrosoftTeams', 'ZoomPhone', 'EightByEight'],
          },
          {
            name: 'userCustomAttributeSchemaIds',
            in: 'query',
            required: false,
            schema: {
              type: 'array',
              items: {
                type: 'string',
              },
            },
            style: 'form',
            explode: false,
          },
        ],
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/UserMe',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/users': {
      get: {
        operationId: 'getUsers',
        tags: ['UsersApi'],
        'x-sdk': 'UsersApi.getUsers',
        'x-permissions': {
          mode: 'NO',
          list: [],
        },
        'x-oauth-scopes': ['users', 'users:readonly'],
        parameters: [
          {
            name: 'pageSize',
            in: 'query',
            required: false,
            schema: {
              type: 'number',
            },
          },
          {
            name: 'pageNumber',
            in: 'query',
            required: false,
            schema: {
              type: 'number',
            },
          },
          {
            name: 'id',
            in: 'query',
            required: false,
            schema: {
              type: 'array',
              items: {
                type: 'string',
              },
            },
            style: 'form',
            explode: false,
          },
          {
            name: 'jabberId',
            in: 'query',
            required: false,
            schema: {
              type: 'array',
              items: {
                type: 'string',
              },
            },
            style: 'form',
            explode: false,
          },
          {
            name: 'sortOrder',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
            },
            'x-known-values': ['ascending', 'descending'],
          },
          {
            name: 'expand',
            in: 'query',
            required: false,
            schema: {
              type: 'array',
              items: {
                type: 'string',
              },
            },
            'x-known-values': [
              'routingStatus',
              'presence',
              'integrationPresence',
              'conversationSummary',
              'outOfOffice',
              'geolocation',
              'station',
              'authorization',
              'lasttokenissued',
              'authorization.unusedRoles',
              'team',
              'workPlanBidRanks',
              'externalContactsSettings',
              'groups',
              'customAttributes',
              'profileSkills',
              'certifications',
              'locations',
              'skills',
              'languages',
              'languagePreference',
              'employerInfo',
              'biography',
              'dateLastLogin',
              'dateWelcomeSent',
            ],
            style: 'form',
            explode: false,
          },
          {
            name: 'integrationPresenceSource',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
            },
            'x-known-values': ['MicrosoftTeams', 'ZoomPhone', 'EightByEight'],
          },
          {
            name: 'userCustomAttributeSchemaIds',
            in: 'query',
            required: false,
            schema: {
              type: 'array',
              items: {
                type: 'string',
              },
            },
            style: 'form',
            explode: false,
          },
          {
            name: 'state',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
            },
            'x-known-values': ['active', 'inactive', 'deleted', 'any'],
          },
        ],
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/UserEntityListing',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/users/{userId}': {
      get: {
        operationId: 'getUser',
        tags: ['UsersApi'],
        'x-sdk': 'UsersApi.getUser',
        'x-permissions': {
          mode: 'NO',
          list: [],
        },
        'x-oauth-scopes': ['users', 'users:readonly'],
        parameters: [
          {
            name: 'userId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'expand',
            in: 'query',
            required: false,
            schema: {
              type: 'array',
              items: {
                type: 'string',
              },
            },
            'x-known-values': [
              'routingStatus',
              'presence',
              'integrationPresence',
              'conversationSummary',
              'outOfOffice',
              'geolocation',
              'station',
              'authorization',
              'lasttokenissued',
              'authorization.unusedRoles',
              'team',
              'workPlanBidRanks',
              'externalContactsSettings',
              'groups',
              'customAttributes',
              'profileSkills',
              'certifications',
              'locations',
              'skills',
              'languages',
              'languagePreference',
              'employerInfo',
              'biography',
              'dateLastLogin',
              'dateWelcomeSent',
            ],
            style: 'form',
            explode: false,
          },
          {
            name: 'integrationPresenceSource',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
            },
            'x-known-values': ['MicrosoftTeams', 'ZoomPhone', 'EightByEight'],
          },
          {
            name: 'userCustomAttributeSchemaIds',
            in: 'query',
            required: false,
            schema: {
              type: 'array',
              items: {
                type: 'string',
              },
            },
            style: 'form',
            explode: false,
          },
          {
            name: 'state',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
            },
            'x-known-values': ['active', 'deleted'],
          },
        ],
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/User',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/users/search': {
      post: {
        operationId: 'postUsersSearch',
        tags: ['UsersApi'],
        'x-sdk': 'UsersApi.postUsersSearch',
        'x-permissions': {
          mode: 'ANY',
          list: ['directory:user:view'],
        },
        'x-oauth-scopes': ['users', 'users:readonly'],
        parameters: [],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/UserSearchRequest',
              },
            },
          },
        },
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/UsersSearchResponse',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/users/{userId}/queues': {
      get: {
        operationId: 'getUserQueues',
        tags: ['RoutingApi'],
        'x-sdk': 'RoutingApi.getUserQueues',
        'x-permissions': {
          mode: 'ANY',
          list: ['routing:queue:view'],
        },
        'x-oauth-scopes': ['users', 'users:readonly'],
        parameters: [
          {
            name: 'userId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'pageSize',
            in: 'query',
            required: false,
            schema: {
              type: 'number',
            },
          },
          {
            name: 'pageNumber',
            in: 'query',
            required: false,
            schema: {
              type: 'number',
            },
          },
          {
            name: 'joined',
            in: 'query',
            required: false,
            schema: {
              type: 'boolean',
            },
          },
          {
            name: 'divisionId',
            in: 'query',
            required: false,
            schema: {
              type: 'array',
              items: {
                type: 'string',
              },
            },
            style: 'form',
            explode: false,
          },
        ],
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/UserQueueEntityListing',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/users/{userId}/presences/purecloud': {
      get: {
        operationId: 'getUserPresencesPurecloud',
        tags: ['PresenceApi'],
        'x-sdk': 'PresenceApi.getUserPresencesPurecloud',
        'x-permissions': {
          mode: 'NO',
          list: [],
        },
        'x-oauth-scopes': ['presence', 'presence:readonly'],
        parameters: [
          {
            name: 'userId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/UserPresence',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
      patch: {
        operationId: 'patchUserPresencesPurecloud',
        tags: ['PresenceApi'],
        'x-sdk': 'PresenceApi.patchUserPresencesPurecloud',
        'x-permissions': {
          mode: 'NO',
          list: [],
        },
        'x-oauth-scopes': ['presence'],
        parameters: [
          {
            name: 'userId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/UserPresence',
              },
            },
          },
        },
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/UserPresence',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/users/{userId}/presences/{sourceId}': {
      get: {
        operationId: 'getUserPresence',
        tags: ['PresenceApi'],
        'x-sdk': 'PresenceApi.getUserPresence',
        'x-permissions': {
          mode: 'NO',
          list: [],
        },
        'x-oauth-scopes': ['presence', 'presence:readonly'],
        parameters: [
          {
            name: 'userId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'sourceId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/UserPresence',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
      patch: {
        operationId: 'patchUserPresence',
        tags: ['PresenceApi'],
        'x-sdk': 'PresenceApi.patchUserPresence',
        'x-permissions': {
          mode: 'NO',
          list: [],
        },
        'x-oauth-scopes': ['presence'],
        parameters: [
          {
            name: 'userId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'sourceId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/UserPresence',
              },
            },
          },
        },
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/UserPresence',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/users/presences/purecloud/bulk': {
      get: {
        operationId: 'getUsersPresencesPurecloudBulk',
        tags: ['PresenceApi'],
        'x-sdk': 'PresenceApi.getUsersPresencesPurecloudBulk',
        'x-permissions': {
          mode: 'NO',
          list: [],
        },
        'x-oauth-scopes': ['presence', 'presence:readonly'],
        parameters: [
          {
            name: 'id',
            in: 'query',
            required: false,
            schema: {
              type: 'array',
              items: {
                type: 'string',
              },
            },
            style: 'form',
            explode: false,
          },
        ],
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  type: 'array',
                  items: {
                    $ref: '#/components/schemas/UcUserPresence',
                  },
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/users/{userId}/routingstatus': {
      get: {
        operationId: 'getUserRoutingstatus',
        tags: ['UsersApi'],
        'x-sdk': 'UsersApi.getUserRoutingstatus',
        'x-permissions': {
          mode: 'NO',
          list: [],
        },
        'x-oauth-scopes': ['users', 'users:readonly'],
        parameters: [
          {
            name: 'userId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/RoutingStatus',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
      put: {
        operationId: 'putUserRoutingstatus',
        tags: ['UsersApi'],
        'x-sdk': 'UsersApi.putUserRoutingstatus',
        'x-permissions': {
          mode: 'NO',
          list: [],
        },
        'x-oauth-scopes': ['users'],
        parameters: [
          {
            name: 'userId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/RoutingStatus',
              },
            },
          },
        },
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/RoutingStatus',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/organizations/me': {
      get: {
        operationId: 'getOrganizationsMe',
        tags: ['OrganizationApi'],
        'x-sdk': 'OrganizationApi.getOrganizationsMe',
        'x-permissions': {
          mode: 'NO',
          list: [],
        },
        'x-oauth-scopes': ['organization', 'organization:readonly'],
        parameters: [],
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/Organization',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/presence/definitions': {
      get: {
        operationId: 'getPresenceDefinitions0',
        tags: ['PresenceApi'],
        'x-sdk': 'PresenceApi.getPresenceDefinitions0',
        'x-permissions': {
          mode: 'ALL',
          list: ['presence:presenceDefinition:view'],
        },
        'x-oauth-scopes': null,
        parameters: [
          {
            name: 'deactivated',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'divisionId',
            in: 'query',
            required: false,
            schema: {
              type: 'array',
              items: {
                type: 'string',
              },
            },
            style: 'form',
            explode: false,
          },
          {
            name: 'localeCode',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/OrganizationPresenceDefinitionEntityListing',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/presencedefinitions': {
      get: {
        operationId: 'getPresencedefinitions',
        tags: ['PresenceApi'],
        'x-sdk': 'PresenceApi.getPresencedefinitions',
        'x-permissions': {
          mode: 'NO',
          list: [],
        },
        'x-oauth-scopes': ['presence', 'presence:readonly'],
        parameters: [
          {
            name: 'pageNumber',
            in: 'query',
            required: false,
            schema: {
              type: 'number',
            },
          },
          {
            name: 'pageSize',
            in: 'query',
            required: false,
            schema: {
              type: 'number',
            },
          },
          {
            name: 'deleted',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'localeCode',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/OrganizationPresenceEntityListing',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/systempresences': {
      get: {
        operationId: 'getSystempresences',
        tags: ['PresenceApi'],
        'x-sdk': 'PresenceApi.getSystempresences',
        'x-permissions': {
          mode: 'NO',
          list: [],
        },
        'x-oauth-scopes': ['presence', 'presence:readonly'],
        parameters: [],
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  type: 'array',
                  items: {
                    $ref: '#/components/schemas/SystemPresence',
                  },
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/authorization/divisionspermitted/me': {
      get: {
        operationId: 'getAuthorizationDivisionspermittedMe',
        tags: ['UsersApi'],
        'x-sdk': 'UsersApi.getAuthorizationDivisionspermittedMe',
        'x-permissions': {
          mode: 'NO',
          list: [],
        },
        'x-oauth-scopes': ['authorization', 'authorization:readonly'],
        parameters: [
          {
            name: 'name',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'permission',
            in: 'query',
            required: true,
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  type: 'array',
                  items: {
                    $ref: '#/components/schemas/AuthzDivision',
                  },
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/authorization/divisionspermitted/paged/me': {
      get: {
        operationId: 'getAuthorizationDivisionspermittedPagedMe',
        tags: ['UsersApi'],
        'x-sdk': 'UsersApi.getAuthorizationDivisionspermittedPagedMe',
        'x-permissions': {
          mode: 'NO',
          list: [],
        },
        'x-oauth-scopes': ['authorization', 'authorization:readonly'],
        parameters: [
          {
            name: 'permission',
            in: 'query',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'pageNumber',
            in: 'query',
            required: false,
            schema: {
              type: 'number',
            },
          },
          {
            name: 'pageSize',
            in: 'query',
            required: false,
            schema: {
              type: 'number',
            },
          },
        ],
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/DivsPermittedEntityListing',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/conversations': {
      get: {
        operationId: 'getConversations',
        tags: ['ConversationsApi'],
        'x-sdk': 'ConversationsApi.getConversations',
        'x-permissions': {
          mode: 'NO',
          list: [],
        },
        'x-oauth-scopes': ['conversations', 'conversations:readonly'],
        parameters: [
          {
            name: 'communicationType',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ConversationEntityListing',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/conversations/calls': {
      get: {
        operationId: 'getConversationsCalls',
        tags: ['ConversationsApi'],
        'x-sdk': 'ConversationsApi.getConversationsCalls',
        'x-permissions': {
          mode: 'NO',
          list: [],
        },
        'x-oauth-scopes': ['conversations', 'conversations:readonly'],
        parameters: [],
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/CallConversationEntityListing',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/conversations/callbacks': {
      get: {
        operationId: 'getConversationsCallbacks',
        tags: ['ConversationsApi'],
        'x-sdk': 'ConversationsApi.getConversationsCallbacks',
        'x-permissions': {
          mode: 'NO',
          list: [],
        },
        'x-oauth-scopes': ['conversations', 'conversations:readonly'],
        parameters: [],
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/CallbackConversationEntityListing',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/conversations/emails': {
      get: {
        operationId: 'getConversationsEmails',
        tags: ['ConversationsApi'],
        'x-sdk': 'ConversationsApi.getConversationsEmails',
        'x-permissions': {
          mode: 'NO',
          list: [],
        },
        'x-oauth-scopes': ['conversations', 'conversations:readonly'],
        parameters: [],
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/EmailConversationEntityListing',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/conversations/messages': {
      get: {
        operationId: 'getConversationsMessages',
        tags: ['ConversationsApi'],
        'x-sdk': 'ConversationsApi.getConversationsMessages',
        'x-permissions': {
          mode: 'NO',
          list: [],
        },
        'x-oauth-scopes': ['conversations', 'conversations:readonly'],
        parameters: [],
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/MessageConversationEntityListing',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/conversations/{conversationId}': {
      get: {
        operationId: 'getConversation',
        tags: ['ConversationsApi'],
        'x-sdk': 'ConversationsApi.getConversation',
        'x-permissions': {
          mode: 'ANY',
          list: ['conversation:communication:view'],
        },
        'x-oauth-scopes': ['conversations', 'conversations:readonly'],
        parameters: [
          {
            name: 'conversationId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/Conversation',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/conversations/messages/{conversationId}': {
      get: {
        operationId: 'getConversationsMessage',
        tags: ['ConversationsApi'],
        'x-sdk': 'ConversationsApi.getConversationsMessage',
        'x-permissions': {
          mode: 'NO',
          list: [],
        },
        'x-oauth-scopes': ['conversations', 'conversations:readonly'],
        parameters: [
          {
            name: 'conversationId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/MessageConversation',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
      patch: {
        operationId: 'patchConversationsMessage',
        tags: ['ConversationsApi'],
        'x-sdk': 'ConversationsApi.patchConversationsMessage',
        'x-permissions': {
          mode: 'ANY',
          list: ['conversation:communication:disconnect', 'conversation:message:park'],
        },
        'x-oauth-scopes': ['conversations'],
        parameters: [
          {
            name: 'conversationId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/Conversation',
              },
            },
          },
        },
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/Conversation',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/conversations/{conversationId}/participants/{participantId}': {
      patch: {
        operationId: 'patchConversationParticipant',
        tags: ['ConversationsApi'],
        'x-sdk': 'ConversationsApi.patchConversationParticipant',
        'x-permissions': {
          mode: 'ANY',
          list: [
            'conversation:participant:wrapup',
            'conversation:call:record',
            'conversation:communication:disconnect',
          ],
        },
        'x-oauth-scopes': ['conversations'],
        parameters: [
          {
            name: 'conversationId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'participantId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/MediaParticipantRequest',
              },
            },
          },
        },
        responses: {
          '2XX': {},
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/conversations/messages/{conversationId}/participants/{participantId}': {
      patch: {
        operationId: 'patchConversationsMessageParticipant',
        tags: ['ConversationsApi'],
        'x-sdk': 'ConversationsApi.patchConversationsMessageParticipant',
        'x-permissions': {
          mode: 'ANY',
          list: [
            'conversation:participant:wrapup',
            'conversation:call:record',
            'conversation:communication:disconnect',
          ],
        },
        'x-oauth-scopes': ['conversations'],
        parameters: [
          {
            name: 'conversationId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'participantId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
        ],
        requestBody: {
          required: false,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/MediaParticipantRequest',
              },
            },
          },
        },
        responses: {
          '2XX': {},
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/conversations/messages/{conversationId}/participants/{participantId}/communications/{communicationId}': {
      patch: {
        operationId: 'patchConversationsMessageParticipantCommunication',
        tags: ['ConversationsApi'],
        'x-sdk': 'ConversationsApi.patchConversationsMessageParticipantCommunication',
        'x-permissions': {
          mode: 'NO',
          list: [],
        },
        'x-oauth-scopes': ['conversations'],
        parameters: [
          {
            name: 'conversationId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'participantId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'communicationId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/MediaParticipantRequest',
              },
            },
          },
        },
        responses: {
          '2XX': {},
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/conversations/messages/{conversationId}/participants/{participantId}/parkingstate': {
      patch: {
        operationId: 'patchConversationsMessageParticipantParkingstate',
        tags: ['ConversationsApi'],
        'x-sdk': 'ConversationsApi.patchConversationsMessageParticipantParkingstate',
        'x-permissions': {
          mode: 'ANY',
          list: ['conversation:message:park'],
        },
        'x-oauth-scopes': null,
        parameters: [
          {
            name: 'conversationId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'participantId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/ParkingStateRequest',
              },
            },
          },
        },
        responses: {
          '2XX': {},
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/conversations/{conversationId}/participants/{participantId}/attributes': {
      patch: {
        operationId: 'patchConversationParticipantAttributes',
        tags: ['ConversationsApi'],
        'x-sdk': 'ConversationsApi.patchConversationParticipantAttributes',
        'x-permissions': {
          mode: 'NO',
          list: [],
        },
        'x-oauth-scopes': ['conversations'],
        parameters: [
          {
            name: 'conversationId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'participantId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/ParticipantAttributes',
              },
            },
          },
        },
        responses: {
          '2XX': {},
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/conversations/messages/{conversationId}/participants/{participantId}/attributes': {
      patch: {
        operationId: 'patchConversationsMessageParticipantAttributes',
        tags: ['ConversationsApi'],
        'x-sdk': 'ConversationsApi.patchConversationsMessageParticipantAttributes',
        'x-permissions': {
          mode: 'NO',
          list: [],
        },
        'x-oauth-scopes': ['conversations'],
        parameters: [
          {
            name: 'conversationId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'participantId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
        ],
        requestBody: {
          required: false,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/ParticipantAttributes',
              },
            },
          },
        },
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ParticipantAttributes',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/conversations/messages/{conversationId}/communications/{communicationId}/messages': {
      post: {
        operationId: 'postConversationsMessageCommunicationMessages',
        tags: ['ConversationsApi'],
        'x-sdk': 'ConversationsApi.postConversationsMessageCommunicationMessages',
        'x-permissions': {
          mode: 'ANY',
          list: ['conversation:message:create', 'conversation:webmessaging:create'],
        },
        'x-oauth-scopes': ['conversations'],
        parameters: [
          {
            name: 'conversationId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'communicationId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/AdditionalMessage',
              },
            },
          },
        },
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/MessageData',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/conversations/messages/{conversationId}/communications/{communicationId}/typing': {
      post: {
        operationId: 'postConversationsMessageCommunicationTyping',
        tags: ['ConversationsApi'],
        'x-sdk': 'ConversationsApi.postConversationsMessageCommunicationTyping',
        'x-permissions': {
          mode: 'ANY',
          list: ['conversation:message:create', 'conversation:webmessaging:create'],
        },
        'x-oauth-scopes': ['conversations'],
        parameters: [
          {
            name: 'conversationId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'communicationId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/MessageTypingEventRequest',
              },
            },
          },
        },
        responses: {
          '2XX': {},
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/conversations/messages/{conversationId}/communications/{communicationId}/messages/media/uploads': {
      post: {
        operationId: 'postConversationsMessageCommunicationMessagesMediaUploads',
        tags: ['ConversationsApi'],
        'x-sdk': 'ConversationsApi.postConversationsMessageCommunicationMessagesMediaUploads',
        'x-permissions': {
          mode: 'ANY',
          list: ['conversation:message:create', 'conversation:webmessaging:create', 'conversation:socialmedia:create'],
        },
        'x-oauth-scopes': ['conversations'],
        parameters: [
          {
            name: 'conversationId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'communicationId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/UploadMediaRequest',
              },
            },
          },
        },
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/MessageMediaUploadData',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/conversations/messages/{conversationId}/communications/{communicationId}/messages/media/{mediaId}': {
      get: {
        operationId: 'getConversationsMessageCommunicationMessagesMediaMediaId',
        tags: ['ConversationsApi'],
        'x-sdk': 'ConversationsApi.getConversationsMessageCommunicationMessagesMediaMediaId',
        'x-permissions': {
          mode: 'ANY',
          list: ['conversation:message:view', 'conversation:webmessaging:view'],
        },
        'x-oauth-scopes': ['conversations', 'conversations:readonly'],
        parameters: [
          {
            name: 'conversationId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'communicationId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'mediaId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/MessageMediaData',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/conversations/messages/{conversationId}/communications/{communicationId}/messages/media': {
      get: {
        operationId: 'getConversationsMessageCommunicationMessagesMedia',
        tags: ['ConversationsApi'],
        'x-sdk': 'ConversationsApi.getConversationsMessageCommunicationMessagesMedia',
        'x-permissions': {
          mode: 'ANY',
          list: ['conversation:messageMedia:view'],
        },
        'x-oauth-scopes': null,
        parameters: [
          {
            name: 'conversationId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'communicationId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'status',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
            },
            'x-known-values': ['uploading', 'valid', 'invalid'],
          },
          {
            name: 'pageNumber',
            in: 'query',
            required: false,
            schema: {
              type: 'number',
            },
          },
          {
            name: 'pageSize',
            in: 'query',
            required: false,
            schema: {
              type: 'number',
            },
          },
        ],
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/MessageMediaListing',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/conversations/messages/{conversationId}/messages/{messageId}': {
      get: {
        operationId: 'getConversationsMessageMessage',
        tags: ['ConversationsApi'],
        'x-sdk': 'ConversationsApi.getConversationsMessageMessage',
        'x-permissions': {
          mode: 'ANY',
          list: ['conversation:message:view', 'conversation:webmessaging:view'],
        },
        'x-oauth-scopes': ['conversations', 'conversations:readonly'],
        parameters: [
          {
            name: 'conversationId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'messageId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/MessageData',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/conversations/messages/{conversationId}/messages/bulk': {
      post: {
        operationId: 'postConversationsMessageMessagesBulk',
        tags: ['ConversationsApi'],
        'x-sdk': 'ConversationsApi.postConversationsMessageMessagesBulk',
        'x-permissions': {
          mode: 'ANY',
          list: ['conversation:message:view', 'conversation:webmessaging:view'],
        },
        'x-oauth-scopes': ['conversations', 'conversations:readonly'],
        parameters: [
          {
            name: 'conversationId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
        ],
        requestBody: {
          required: false,
          content: {
            'application/json': {
              schema: {
                type: 'array',
                items: {
                  type: 'string',
                },
              },
            },
          },
        },
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/TextMessageListing',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/conversations/messages/{messageId}/details': {
      get: {
        operationId: 'getConversationsMessageDetails',
        tags: ['ConversationsApi'],
        'x-sdk': 'ConversationsApi.getConversationsMessageDetails',
        'x-permissions': {
          mode: 'ANY',
          list: ['conversation:message:view', 'conversation:webmessaging:view'],
        },
        'x-oauth-scopes': ['conversations', 'conversations:readonly'],
        parameters: [
          {
            name: 'messageId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/MessageData',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/conversations/{conversationId}/participants/{participantId}/wrapupcodes': {
      get: {
        operationId: 'getConversationParticipantWrapupcodes',
        tags: ['ConversationsApi'],
        'x-sdk': 'ConversationsApi.getConversationParticipantWrapupcodes',
        'x-permissions': {
          mode: 'NO',
          list: [],
        },
        'x-oauth-scopes': ['conversations', 'conversations:readonly'],
        parameters: [
          {
            name: 'conversationId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'participantId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  type: 'array',
                  items: {
                    $ref: '#/components/schemas/WrapupCode',
                  },
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/conversations/messages/{conversationId}/participants/{participantId}/wrapupcodes': {
      get: {
        operationId: 'getConversationsMessageParticipantWrapupcodes',
        tags: ['ConversationsApi'],
        'x-sdk': 'ConversationsApi.getConversationsMessageParticipantWrapupcodes',
        'x-permissions': {
          mode: 'NO',
          list: [],
        },
        'x-oauth-scopes': ['conversations', 'conversations:readonly'],
        parameters: [
          {
            name: 'conversationId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'participantId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  type: 'array',
                  items: {
                    $ref: '#/components/schemas/WrapupCode',
                  },
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/conversations/{conversationId}/participants/{participantId}/wrapup': {
      get: {
        operationId: 'getConversationParticipantWrapup',
        tags: ['ConversationsApi'],
        'x-sdk': 'ConversationsApi.getConversationParticipantWrapup',
        'x-permissions': {
          mode: 'NO',
          list: [],
        },
        'x-oauth-scopes': ['conversations', 'conversations:readonly'],
        parameters: [
          {
            name: 'conversationId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'participantId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'provisional',
            in: 'query',
            required: false,
            schema: {
              type: 'boolean',
            },
          },
        ],
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/AssignedWrapupCode',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/conversations/messages/{conversationId}/participants/{participantId}/wrapup': {
      get: {
        operationId: 'getConversationsMessageParticipantWrapup',
        tags: ['ConversationsApi'],
        'x-sdk': 'ConversationsApi.getConversationsMessageParticipantWrapup',
        'x-permissions': {
          mode: 'NO',
          list: [],
        },
        'x-oauth-scopes': ['conversations', 'conversations:readonly'],
        parameters: [
          {
            name: 'conversationId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'participantId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'provisional',
            in: 'query',
            required: false,
            schema: {
              type: 'boolean',
            },
          },
        ],
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/AssignedWrapupCode',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/conversations/messages/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup':
      {
        post: {
          operationId: 'postConversationsMessageParticipantCommunicationWrapup',
          tags: ['ConversationsApi'],
          'x-sdk': 'ConversationsApi.postConversationsMessageParticipantCommunicationWrapup',
          'x-permissions': {
            mode: 'ANY',
            list: ['conversation:participant:wrapup'],
          },
          'x-oauth-scopes': ['conversations'],
          parameters: [
            {
              name: 'conversationId',
              in: 'path',
              required: true,
              schema: {
                type: 'string',
              },
            },
            {
              name: 'participantId',
              in: 'path',
              required: true,
              schema: {
                type: 'string',
              },
            },
            {
              name: 'communicationId',
              in: 'path',
              required: true,
              schema: {
                type: 'string',
              },
            },
          ],
          requestBody: {
            required: false,
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/WrapupInput',
                },
              },
            },
          },
          responses: {
            '2XX': {},
            default: {
              content: {
                'application/json': {
                  schema: {
                    $ref: '#/components/schemas/ErrorBody',
                  },
                },
              },
            },
          },
        },
        get: {
          operationId: 'getConversationsMessageParticipantCommunicationWrapup',
          tags: ['ConversationsApi'],
          'x-sdk': 'ConversationsApi.getConversationsMessageParticipantCommunicationWrapup',
          'x-permissions': {
            mode: 'NO',
            list: [],
          },
          'x-oauth-scopes': ['conversations', 'conversations:readonly'],
          parameters: [
            {
              name: 'conversationId',
              in: 'path',
              required: true,
              schema: {
                type: 'string',
              },
            },
            {
              name: 'participantId',
              in: 'path',
              required: true,
              schema: {
                type: 'string',
              },
            },
            {
              name: 'communicationId',
              in: 'path',
              required: true,
              schema: {
                type: 'string',
              },
            },
            {
              name: 'provisional',
              in: 'query',
              required: false,
              schema: {
                type: 'boolean',
              },
            },
          ],
          responses: {
            '2XX': {
              content: {
                'application/json': {
                  schema: {
                    $ref: '#/components/schemas/AssignedWrapupCode',
                  },
                },
              },
            },
            default: {
              content: {
                'application/json': {
                  schema: {
                    $ref: '#/components/schemas/ErrorBody',
                  },
                },
              },
            },
          },
        },
      },
    '/api/v2/conversations/{conversationId}/participants/{participantId}/replace': {
      post: {
        operationId: 'postConversationParticipantReplace',
        tags: ['ConversationsApi'],
        'x-sdk': 'ConversationsApi.postConversationParticipantReplace',
        'x-permissions': {
          mode: 'ANY',
          list: ['conversation:communication:blindTransfer'],
        },
        'x-oauth-scopes': ['conversations'],
        parameters: [
          {
            name: 'conversationId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'participantId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/TransferRequest',
              },
            },
          },
        },
        responses: {
          '2XX': {},
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/conversations/messages/{conversationId}/participants/{participantId}/replace': {
      post: {
        operationId: 'postConversationsMessageParticipantReplace',
        tags: ['ConversationsApi'],
        'x-sdk': 'ConversationsApi.postConversationsMessageParticipantReplace',
        'x-permissions': {
          mode: 'ANY',
          list: ['conversation:communication:blindTransfer'],
        },
        'x-oauth-scopes': ['conversations'],
        parameters: [
          {
            name: 'conversationId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'participantId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/TransferRequest',
              },
            },
          },
        },
        responses: {
          '2XX': {},
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/conversations/{conversationId}/participants/{participantId}/replace/queue': {
      post: {
        operationId: 'postConversationParticipantReplaceQueue',
        tags: ['ConversationsApi'],
        'x-sdk': 'ConversationsApi.postConversationParticipantReplaceQueue',
        'x-permissions': {
          mode: 'ANY',
          list: ['conversation:communication:blindTransfer', 'conversation:communication:blindTransferQueue'],
        },
        'x-oauth-scopes': ['conversations'],
        parameters: [
          {
            name: 'conversationId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'participantId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/TransferToQueueRequest',
              },
            },
          },
        },
        responses: {
          '2XX': {},
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/conversations/{conversationId}/participants/{participantId}/replace/agent': {
      post: {
        operationId: 'postConversationParticipantReplaceAgent',
        tags: ['ConversationsApi'],
        'x-sdk': 'ConversationsApi.postConversationParticipantReplaceAgent',
        'x-permissions': {
          mode: 'ANY',
          list: ['conversation:communication:blindTransfer', 'conversation:communication:blindTransferAgent'],
        },
        'x-oauth-scopes': ['conversations'],
        parameters: [
          {
            name: 'conversationId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'participantId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/TransferToAgentRequest',
              },
            },
          },
        },
        responses: {
          '2XX': {},
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/conversations/{conversationId}/assign': {
      post: {
        operationId: 'postConversationAssign',
        tags: ['ConversationsApi'],
        'x-sdk': 'ConversationsApi.postConversationAssign',
        'x-permissions': {
          mode: 'ANY',
          list: [
            'conversation:call:pull',
            'conversation:call:assign',
            'conversation:callback:pull',
            'conversation:callback:assign',
            'conversation:webchat:pull',
            'conversation:webchat:assign',
            'conversation:email:pull',
            'conversation:email:assign',
            'conversation:message:pull',
            'conversation:message:assign',
          ],
        },
        'x-oauth-scopes': ['conversations'],
        parameters: [
          {
            name: 'conversationId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/ConversationUser',
              },
            },
          },
        },
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  type: 'string',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/conversations/{conversationId}/disconnect': {
      post: {
        operationId: 'postConversationDisconnect',
        tags: ['ConversationsApi'],
        'x-sdk': 'ConversationsApi.postConversationDisconnect',
        'x-permissions': {
          mode: 'ANY',
          list: ['conversation:communication:disconnect'],
        },
        'x-oauth-scopes': ['conversations'],
        parameters: [
          {
            name: 'conversationId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  type: 'string',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/conversations/messages/{conversationId}/participants/{participantId}/monitor': {
      post: {
        operationId: 'postConversationsMessageParticipantMonitor',
        tags: ['ConversationsApi'],
        'x-sdk': 'ConversationsApi.postConversationsMessageParticipantMonitor',
        'x-permissions': {
          mode: 'ANY',
          list: ['conversation:message:monitor'],
        },
        'x-oauth-scopes': ['conversations', 'conversations:readonly'],
        parameters: [
          {
            name: 'conversationId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'participantId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '2XX': {},
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/conversations/{conversationId}/suggestions': {
      get: {
        operationId: 'getConversationSuggestions',
        tags: ['ConversationsApi'],
        'x-sdk': 'ConversationsApi.getConversationSuggestions',
        'x-permissions': {
          mode: 'ALL',
          list: ['conversation:suggestion:view'],
        },
        'x-oauth-scopes': ['conversations', 'conversations:readonly'],
        parameters: [
          {
            name: 'conversationId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'before',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'after',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'pageSize',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'type',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
            },
            'x-known-values': [
              'Faq',
              'Article',
              'KnowledgeArticle',
              'KnowledgeSearch',
              'CannedResponse',
              'Script',
              'SuggestedKnowledgeAnswer',
              'ThirdPartySuggestion',
            ],
          },
          {
            name: 'state',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
            },
            'x-known-values': ['Suggested', 'Accepted', 'Dismissed', 'Failed', 'Rated'],
          },
        ],
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/SuggestionListing',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/conversations/{conversationId}/suggestions/{suggestionId}': {
      get: {
        operationId: 'getConversationSuggestion',
        tags: ['ConversationsApi'],
        'x-sdk': 'ConversationsApi.getConversationSuggestion',
        'x-permissions': {
          mode: 'ALL',
          list: ['conversation:suggestion:view'],
        },
        'x-oauth-scopes': ['conversations', 'conversations:readonly'],
        parameters: [
          {
            name: 'conversationId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'suggestionId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/Suggestion',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/conversations/{conversationId}/suggestions/{suggestionId}/engagement': {
      post: {
        operationId: 'postConversationSuggestionEngagement',
        tags: ['ConversationsApi'],
        'x-sdk': 'ConversationsApi.postConversationSuggestionEngagement',
        'x-permissions': {
          mode: 'ALL',
          list: ['conversation:suggestionEngagement:add'],
        },
        'x-oauth-scopes': ['conversations', 'conversations:readonly'],
        parameters: [
          {
            name: 'conversationId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'suggestionId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/SuggestionEngagement',
              },
            },
          },
        },
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/SuggestionEngagement',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/externalcontacts/contacts/{contactId}': {
      get: {
        operationId: 'getExternalcontactsContact',
        tags: ['ExternalContactsApi'],
        'x-sdk': 'ExternalContactsApi.getExternalcontactsContact',
        'x-permissions': {
          mode: 'ANY',
          list: ['relate:contact:view', 'externalContacts:contact:view'],
        },
        'x-oauth-scopes': ['external-contacts', 'external-contacts:readonly'],
        parameters: [
          {
            name: 'contactId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'expand',
            in: 'query',
            required: false,
            schema: {
              type: 'array',
              items: {
                type: 'string',
              },
            },
            'x-known-values': [
              'externalOrganization',
              'externalDataSources',
              'identifiers',
              'externalSources',
              'division',
            ],
            style: 'form',
            explode: false,
          },
        ],
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ExternalContact',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/conversations/messages/{integrationId}/inbound/open/message': {
      post: {
        operationId: 'postConversationsMessageInboundOpenMessage',
        tags: ['ConversationsApi'],
        'x-sdk': 'ConversationsApi.postConversationsMessageInboundOpenMessage',
        'x-permissions': {
          mode: 'ALL',
          list: ['conversation:message:receive'],
        },
        'x-oauth-scopes': ['conversations'],
        parameters: [
          {
            name: 'integrationId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'prefetchConversationId',
            in: 'query',
            required: false,
            schema: {
              type: 'boolean',
            },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/OpenInboundNormalizedMessage',
              },
            },
          },
        },
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/OpenMessageNormalizedMessage',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/conversations/messages/{integrationId}/inbound/open/event': {
      post: {
        operationId: 'postConversationsMessageInboundOpenEvent',
        tags: ['ConversationsApi'],
        'x-sdk': 'ConversationsApi.postConversationsMessageInboundOpenEvent',
        'x-permissions': {
          mode: 'ALL',
          list: ['conversation:message:receive'],
        },
        'x-oauth-scopes': ['conversations'],
        parameters: [
          {
            name: 'integrationId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/OpenInboundNormalizedEvent',
              },
            },
          },
        },
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/OpenEventNormalizedMessage',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/conversations/messages/{integrationId}/inbound/open/receipt': {
      post: {
        operationId: 'postConversationsMessageInboundOpenReceipt',
        tags: ['ConversationsApi'],
        'x-sdk': 'ConversationsApi.postConversationsMessageInboundOpenReceipt',
        'x-permissions': {
          mode: 'ALL',
          list: ['conversation:message:receive'],
        },
        'x-oauth-scopes': ['conversations'],
        parameters: [
          {
            name: 'integrationId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/OpenInboundNormalizedReceipt',
              },
            },
          },
        },
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/OpenReceiptNormalizedMessage',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/responsemanagement/libraries': {
      get: {
        operationId: 'getResponsemanagementLibraries',
        tags: ['ResponseManagementApi'],
        'x-sdk': 'ResponseManagementApi.getResponsemanagementLibraries',
        'x-permissions': {
          mode: 'ANY',
          list: ['responses:library:view'],
        },
        'x-oauth-scopes': ['response-management', 'response-management:readonly'],
        parameters: [
          {
            name: 'pageNumber',
            in: 'query',
            required: false,
            schema: {
              type: 'number',
            },
          },
          {
            name: 'pageSize',
            in: 'query',
            required: false,
            schema: {
              type: 'number',
            },
          },
          {
            name: 'messagingTemplateFilter',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
            },
            'x-known-values': ['whatsapp'],
          },
          {
            name: 'libraryPrefix',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/LibraryEntityListing',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/responsemanagement/libraries/bulk': {
      post: {
        operationId: 'postResponsemanagementLibrariesBulk',
        tags: ['ResponseManagementApi'],
        'x-sdk': 'ResponseManagementApi.postResponsemanagementLibrariesBulk',
        'x-permissions': {
          mode: 'ANY',
          list: ['responses:library:view'],
        },
        'x-oauth-scopes': ['response-management', 'response-management:readonly'],
        parameters: [],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/LibraryBatchRequest',
              },
            },
          },
        },
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/LibraryEntityListing',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/responsemanagement/libraries/{libraryId}': {
      get: {
        operationId: 'getResponsemanagementLibrary',
        tags: ['ResponseManagementApi'],
        'x-sdk': 'ResponseManagementApi.getResponsemanagementLibrary',
        'x-permissions': {
          mode: 'ANY',
          list: ['responses:library:view'],
        },
        'x-oauth-scopes': ['response-management', 'response-management:readonly'],
        parameters: [
          {
            name: 'libraryId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/Library',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/responsemanagement/responses': {
      get: {
        operationId: 'getResponsemanagementResponses',
        tags: ['ResponseManagementApi'],
        'x-sdk': 'ResponseManagementApi.getResponsemanagementResponses',
        'x-permissions': {
          mode: 'ANY',
          list: ['responses:response:view'],
        },
        'x-oauth-scopes': ['response-management', 'response-management:readonly'],
        parameters: [
          {
            name: 'libraryId',
            in: 'query',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'pageNumber',
            in: 'query',
            required: false,
            schema: {
              type: 'number',
            },
          },
          {
            name: 'pageSize',
            in: 'query',
            required: false,
            schema: {
              type: 'number',
            },
          },
          {
            name: 'expand',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
            },
            'x-known-values': ['substitutionsSchema'],
          },
        ],
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ResponseEntityListing',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
      post: {
        operationId: 'postResponsemanagementResponses',
        tags: ['ResponseManagementApi'],
        'x-sdk': 'ResponseManagementApi.postResponsemanagementResponses',
        'x-permissions': {
          mode: 'ANY',
          list: ['responses:response:add'],
        },
        'x-oauth-scopes': ['response-management'],
        parameters: [
          {
            name: 'expand',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
            },
            'x-known-values': ['substitutionsSchema'],
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/Response',
              },
            },
          },
        },
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/Response',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/responsemanagement/responses/query': {
      post: {
        operationId: 'postResponsemanagementResponsesQuery',
        tags: ['ResponseManagementApi'],
        'x-sdk': 'ResponseManagementApi.postResponsemanagementResponsesQuery',
        'x-permissions': {
          mode: 'ANY',
          list: ['responses:response:view'],
        },
        'x-oauth-scopes': ['response-management', 'response-management:readonly'],
        parameters: [],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/ResponseQueryRequest',
              },
            },
          },
        },
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ResponseQueryResults',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/responsemanagement/responses/{responseId}': {
      get: {
        operationId: 'getResponsemanagementResponse',
        tags: ['ResponseManagementApi'],
        'x-sdk': 'ResponseManagementApi.getResponsemanagementResponse',
        'x-permissions': {
          mode: 'ANY',
          list: ['responses:response:view'],
        },
        'x-oauth-scopes': ['response-management', 'response-management:readonly'],
        parameters: [
          {
            name: 'responseId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'expand',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
            },
            'x-known-values': ['substitutionsSchema'],
          },
        ],
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/Response',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
      put: {
        operationId: 'putResponsemanagementResponse',
        tags: ['ResponseManagementApi'],
        'x-sdk': 'ResponseManagementApi.putResponsemanagementResponse',
        'x-permissions': {
          mode: 'ANY',
          list: ['responses:response:edit'],
        },
        'x-oauth-scopes': ['response-management'],
        parameters: [
          {
            name: 'responseId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'expand',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
            },
            'x-known-values': ['substitutionsSchema'],
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/Response',
              },
            },
          },
        },
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/Response',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
      delete: {
        operationId: 'deleteResponsemanagementResponse',
        tags: ['ResponseManagementApi'],
        'x-sdk': 'ResponseManagementApi.deleteResponsemanagementResponse',
        'x-permissions': {
          mode: 'ANY',
          list: ['responses:response:delete'],
        },
        'x-oauth-scopes': ['response-management'],
        parameters: [
          {
            name: 'responseId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '2XX': {},
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/responsemanagement/responseassets/bulk': {
      post: {
        operationId: 'postResponsemanagementResponseassetsBulk',
        tags: ['ResponseManagementApi'],
        'x-sdk': 'ResponseManagementApi.postResponsemanagementResponseassetsBulk',
        'x-permissions': {
          mode: 'ANY',
          list: ['responseAssets:asset:view'],
        },
        'x-oauth-scopes': null,
        parameters: [],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/ResponseAssetBulkRequest',
              },
            },
          },
        },
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ResponseAssetEntityListing',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/responsemanagement/responseassets/search': {
      post: {
        operationId: 'postResponsemanagementResponseassetsSearch',
        tags: ['ResponseManagementApi'],
        'x-sdk': 'ResponseManagementApi.postResponsemanagementResponseassetsSearch',
        'x-permissions': {
          mode: 'ALL',
          list: ['responseAssets:asset:view'],
        },
        'x-oauth-scopes': ['response-management', 'response-management:readonly'],
        parameters: [
          {
            name: 'expand',
            in: 'query',
            required: false,
            schema: {
              type: 'array',
              items: {
                type: 'string',
              },
            },
            'x-known-values': ['user', 'division'],
            style: 'form',
            explode: false,
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/ResponseAssetSearchRequest',
              },
            },
          },
        },
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ResponseAssetSearchResults',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/responsemanagement/responseassets/{responseAssetId}': {
      get: {
        operationId: 'getResponsemanagementResponseasset',
        tags: ['ResponseManagementApi'],
        'x-sdk': 'ResponseManagementApi.getResponsemanagementResponseasset',
        'x-permissions': {
          mode: 'ANY',
          list: ['responseAssets:asset:view'],
        },
        'x-oauth-scopes': ['response-management', 'response-management:readonly'],
        parameters: [
          {
            name: 'responseAssetId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ResponseAsset',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/routing/queues': {
      get: {
        operationId: 'getRoutingQueues',
        tags: ['RoutingApi'],
        'x-sdk': 'RoutingApi.getRoutingQueues',
        'x-permissions': {
          mode: 'ANY',
          list: ['routing:queue:view'],
        },
        'x-oauth-scopes': ['routing', 'routing:readonly'],
        parameters: [
          {
            name: 'pageNumber',
            in: 'query',
            required: false,
            schema: {
              type: 'number',
            },
          },
          {
            name: 'pageSize',
            in: 'query',
            required: false,
            schema: {
              type: 'number',
            },
          },
          {
            name: 'sortOrder',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
            },
            'x-known-values': ['asc', 'desc'],
          },
          {
            name: 'name',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'id',
            in: 'query',
            required: false,
            schema: {
              type: 'array',
              items: {
                type: 'string',
              },
            },
            style: 'form',
            explode: false,
          },
          {
            name: 'divisionId',
            in: 'query',
            required: false,
            schema: {
              type: 'array',
              items: {
                type: 'string',
              },
            },
            style: 'form',
            explode: false,
          },
          {
            name: 'peerId',
            in: 'query',
            required: false,
            schema: {
              type: 'array',
              items: {
                type: 'string',
              },
            },
            style: 'form',
            explode: false,
          },
          {
            name: 'cannedResponseLibraryId',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'hasPeer',
            in: 'query',
            required: false,
            schema: {
              type: 'boolean',
            },
          },
          {
            name: 'expand',
            in: 'query',
            required: false,
            schema: {
              type: 'array',
              items: {
                type: 'string',
              },
            },
            'x-known-values': ['identityresolution'],
            style: 'form',
            explode: false,
          },
        ],
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/QueueEntityListing',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/routing/queues/me': {
      get: {
        operationId: 'getRoutingQueuesMe',
        tags: ['RoutingApi'],
        'x-sdk': 'RoutingApi.getRoutingQueuesMe',
        'x-permissions': {
          mode: 'NO',
          list: [],
        },
        'x-oauth-scopes': ['routing', 'routing:readonly'],
        parameters: [
          {
            name: 'pageNumber',
            in: 'query',
            required: false,
            schema: {
              type: 'number',
            },
          },
          {
            name: 'pageSize',
            in: 'query',
            required: false,
            schema: {
              type: 'number',
            },
          },
          {
            name: 'joined',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
            },
            'x-known-values': ['true', 'false'],
          },
          {
            name: 'sortOrder',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
            },
            'x-known-values': ['asc', 'desc'],
          },
        ],
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/UserQueueEntityListing',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/routing/queues/divisionviews': {
      get: {
        operationId: 'getRoutingQueuesDivisionviews',
        tags: ['RoutingApi'],
        'x-sdk': 'RoutingApi.getRoutingQueuesDivisionviews',
        'x-permissions': {
          mode: 'ALL',
          list: ['routing:queue:search'],
        },
        'x-oauth-scopes': ['routing', 'routing:readonly'],
        parameters: [
          {
            name: 'pageSize',
            in: 'query',
            required: false,
            schema: {
              type: 'number',
            },
          },
          {
            name: 'pageNumber',
            in: 'query',
            required: false,
            schema: {
              type: 'number',
            },
          },
          {
            name: 'sortBy',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
            },
            'x-known-values': ['name', 'id', 'divisionId'],
          },
          {
            name: 'sortOrder',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
            },
            'x-known-values': ['asc', 'desc'],
          },
          {
            name: 'name',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'id',
            in: 'query',
            required: false,
            schema: {
              type: 'array',
              items: {
                type: 'string',
              },
            },
            style: 'form',
            explode: false,
          },
          {
            name: 'divisionId',
            in: 'query',
            required: false,
            schema: {
              type: 'array',
              items: {
                type: 'string',
              },
            },
            style: 'form',
            explode: false,
          },
        ],
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/QueueEntityListing',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/routing/queues/divisionviews/all': {
      get: {
        operationId: 'getRoutingQueuesDivisionviewsAll',
        tags: ['RoutingApi'],
        'x-sdk': 'RoutingApi.getRoutingQueuesDivisionviewsAll',
        'x-permissions': {
          mode: 'ALL',
          list: ['routing:queue:search'],
        },
        'x-oauth-scopes': ['routing', 'routing:readonly'],
        parameters: [
          {
            name: 'pageSize',
            in: 'query',
            required: false,
            schema: {
              type: 'number',
            },
          },
          {
            name: 'pageNumber',
            in: 'query',
            required: false,
            schema: {
              type: 'number',
            },
          },
          {
            name: 'sortOrder',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
            },
            'x-known-values': ['asc', 'desc'],
          },
        ],
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/QueueEntityListing',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/routing/queues/{queueId}': {
      get: {
        operationId: 'getRoutingQueue',
        tags: ['RoutingApi'],
        'x-sdk': 'RoutingApi.getRoutingQueue',
        'x-permissions': {
          mode: 'ALL',
          list: ['routing:queue:view'],
        },
        'x-oauth-scopes': ['routing', 'routing:readonly'],
        parameters: [
          {
            name: 'queueId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'expand',
            in: 'query',
            required: false,
            schema: {
              type: 'array',
              items: {
                type: 'string',
              },
            },
            'x-known-values': ['identityresolution'],
            style: 'form',
            explode: false,
          },
        ],
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/Queue',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/routing/queues/{queueId}/members': {
      get: {
        operationId: 'getRoutingQueueMembers',
        tags: ['RoutingApi'],
        'x-sdk': 'RoutingApi.getRoutingQueueMembers',
        'x-permissions': {
          mode: 'ANY',
          list: ['routing:queue:view', 'routing:queue:edit', 'routing:queue:readonly', 'routing:queueMember:manage'],
        },
        'x-oauth-scopes': ['routing', 'routing:readonly'],
        parameters: [
          {
            name: 'queueId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'pageNumber',
            in: 'query',
            required: false,
            schema: {
              type: 'number',
            },
          },
          {
            name: 'pageSize',
            in: 'query',
            required: false,
            schema: {
              type: 'number',
            },
          },
          {
            name: 'sortOrder',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
            },
            'x-known-values': ['asc', 'desc'],
          },
          {
            name: 'expand',
            in: 'query',
            required: false,
            schema: {
              type: 'array',
              items: {
                type: 'string',
              },
            },
            'x-known-values': [
              'routingStatus',
              'presence',
              'integrationPresence',
              'conversationSummary',
              'outOfOffice',
              'geolocation',
              'station',
              'authorization',
              'lasttokenissued',
              'authorization.unusedRoles',
              'team',
              'workPlanBidRanks',
              'externalContactsSettings',
              'groups',
              'customAttributes',
              'profileSkills',
              'certifications',
              'locations',
              'skills',
              'languages',
              'languagePreference',
              'employerInfo',
              'biography',
              'dateLastLogin',
              'dateWelcomeSent',
            ],
            style: 'form',
            explode: false,
          },
          {
            name: 'name',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'profileSkills',
            in: 'query',
            required: false,
            schema: {
              type: 'array',
              items: {
                type: 'string',
              },
            },
            style: 'form',
            explode: false,
          },
          {
            name: 'skills',
            in: 'query',
            required: false,
            schema: {
              type: 'array',
              items: {
                type: 'string',
              },
            },
            style: 'form',
            explode: false,
          },
          {
            name: 'languages',
            in: 'query',
            required: false,
            schema: {
              type: 'array',
              items: {
                type: 'string',
              },
            },
            style: 'form',
            explode: false,
          },
          {
            name: 'routingStatus',
            in: 'query',
            required: false,
            schema: {
              type: 'array',
              items: {
                type: 'string',
              },
            },
            style: 'form',
            explode: false,
          },
          {
            name: 'presence',
            in: 'query',
            required: false,
            schema: {
              type: 'array',
              items: {
                type: 'string',
              },
            },
            style: 'form',
            explode: false,
          },
          {
            name: 'memberBy',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
            },
            'x-known-values': ['user', 'group'],
          },
          {
            name: 'joined',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
            },
            'x-known-values': ['true', 'false'],
          },
        ],
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/QueueMemberEntityListing',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/routing/queues/{queueId}/wrapupcodes': {
      get: {
        operationId: 'getRoutingQueueWrapupcodes',
        tags: ['RoutingApi'],
        'x-sdk': 'RoutingApi.getRoutingQueueWrapupcodes',
        'x-permissions': {
          mode: 'ALL',
          list: ['routing:queue:view'],
        },
        'x-oauth-scopes': ['routing', 'routing:readonly'],
        parameters: [
          {
            name: 'queueId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'pageSize',
            in: 'query',
            required: false,
            schema: {
              type: 'number',
            },
          },
          {
            name: 'pageNumber',
            in: 'query',
            required: false,
            schema: {
              type: 'number',
            },
          },
          {
            name: 'name',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/WrapupCodeEntityListing',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/routing/queues/{queueId}/estimatedwaittime': {
      get: {
        operationId: 'getRoutingQueueEstimatedwaittime',
        tags: ['RoutingApi'],
        'x-sdk': 'RoutingApi.getRoutingQueueEstimatedwaittime',
        'x-permissions': {
          mode: 'ALL',
          list: ['routing:queue:view'],
        },
        'x-oauth-scopes': ['routing', 'routing:readonly'],
        parameters: [
          {
            name: 'queueId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'conversationId',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/EstimatedWaitTimePredictions',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/routing/queues/{queueId}/mediatypes/{mediaType}/estimatedwaittime': {
      get: {
        operationId: 'getRoutingQueueMediatypeEstimatedwaittime',
        tags: ['RoutingApi'],
        'x-sdk': 'RoutingApi.getRoutingQueueMediatypeEstimatedwaittime',
        'x-permissions': {
          mode: 'ALL',
          list: ['routing:queue:view'],
        },
        'x-oauth-scopes': ['routing', 'routing:readonly'],
        parameters: [
          {
            name: 'queueId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'mediaType',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'labelId',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/EstimatedWaitTimePredictions',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/routing/wrapupcodes': {
      get: {
        operationId: 'getRoutingWrapupcodes',
        tags: ['RoutingApi'],
        'x-sdk': 'RoutingApi.getRoutingWrapupcodes',
        'x-permissions': {
          mode: 'ALL',
          list: ['routing:wrapupCode:view'],
        },
        'x-oauth-scopes': ['routing', 'routing:readonly'],
        parameters: [
          {
            name: 'pageSize',
            in: 'query',
            required: false,
            schema: {
              type: 'number',
            },
          },
          {
            name: 'pageNumber',
            in: 'query',
            required: false,
            schema: {
              type: 'number',
            },
          },
          {
            name: 'sortBy',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
            },
            'x-known-values': ['name', 'id'],
          },
          {
            name: 'sortOrder',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
            },
            'x-known-values': ['ascending', 'descending'],
          },
          {
            name: 'name',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'id',
            in: 'query',
            required: false,
            schema: {
              type: 'array',
              items: {
                type: 'string',
              },
            },
            style: 'form',
            explode: false,
          },
          {
            name: 'divisionId',
            in: 'query',
            required: false,
            schema: {
              type: 'array',
              items: {
                type: 'string',
              },
            },
            style: 'form',
            explode: false,
          },
        ],
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/WrapupCodeEntityListing',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/routing/skills': {
      get: {
        operationId: 'getRoutingSkills',
        tags: ['RoutingApi'],
        'x-sdk': 'RoutingApi.getRoutingSkills',
        'x-permissions': {
          mode: 'ANY',
          list: ['routing:skill:view'],
        },
        'x-oauth-scopes': ['routing', 'routing:readonly'],
        parameters: [
          {
            name: 'pageSize',
            in: 'query',
            required: false,
            schema: {
              type: 'number',
            },
          },
          {
            name: 'pageNumber',
            in: 'query',
            required: false,
            schema: {
              type: 'number',
            },
          },
          {
            name: 'name',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'id',
            in: 'query',
            required: false,
            schema: {
              type: 'array',
              items: {
                type: 'string',
              },
            },
            style: 'form',
            explode: false,
          },
        ],
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/SkillEntityListing',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/routing/languages': {
      get: {
        operationId: 'getRoutingLanguages',
        tags: ['RoutingApi'],
        'x-sdk': 'RoutingApi.getRoutingLanguages',
        'x-permissions': {
          mode: 'NO',
          list: [],
        },
        'x-oauth-scopes': ['routing', 'routing:readonly'],
        parameters: [
          {
            name: 'pageSize',
            in: 'query',
            required: false,
            schema: {
              type: 'number',
            },
          },
          {
            name: 'pageNumber',
            in: 'query',
            required: false,
            schema: {
              type: 'number',
            },
          },
          {
            name: 'sortOrder',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
            },
            'x-known-values': ['ascending', 'descending'],
          },
          {
            name: 'name',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'id',
            in: 'query',
            required: false,
            schema: {
              type: 'array',
              items: {
                type: 'string',
              },
            },
            style: 'form',
            explode: false,
          },
        ],
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/LanguageEntityListing',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/routing/users/{userId}/utilization': {
      get: {
        operationId: 'getRoutingUserUtilization',
        tags: ['RoutingApi'],
        'x-sdk': 'RoutingApi.getRoutingUserUtilization',
        'x-permissions': {
          mode: 'ANY',
          list: ['routing:utilization:manage', 'routing:utilization:view'],
        },
        'x-oauth-scopes': ['routing', 'routing:readonly'],
        parameters: [
          {
            name: 'userId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/AgentMaxUtilizationResponse',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/analytics/queues/observations/query': {
      post: {
        operationId: 'postAnalyticsQueuesObservationsQuery',
        tags: ['RoutingApi'],
        'x-sdk': 'RoutingApi.postAnalyticsQueuesObservationsQuery',
        'x-permissions': {
          mode: 'ANY',
          list: ['analytics:queueObservation:view'],
        },
        'x-oauth-scopes': ['analytics', 'analytics:readonly'],
        parameters: [],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/QueueObservationQuery',
              },
            },
          },
        },
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/QueueObservationQueryResponse',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/analytics/conversations/activity/query': {
      post: {
        operationId: 'postAnalyticsConversationsActivityQuery',
        tags: ['ConversationsApi'],
        'x-sdk': 'ConversationsApi.postAnalyticsConversationsActivityQuery',
        'x-permissions': {
          mode: 'ANY',
          list: ['analytics:queueObservation:view'],
        },
        'x-oauth-scopes': ['analytics', 'analytics:readonly'],
        parameters: [
          {
            name: 'pageSize',
            in: 'query',
            required: false,
            schema: {
              type: 'number',
            },
          },
          {
            name: 'pageNumber',
            in: 'query',
            required: false,
            schema: {
              type: 'number',
            },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/ConversationActivityQuery',
              },
            },
          },
        },
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ConversationActivityResponse',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/speechandtextanalytics/conversations/{conversationId}': {
      get: {
        operationId: 'getSpeechandtextanalyticsConversation',
        tags: ['SpeechTextAnalyticsApi'],
        'x-sdk': 'SpeechTextAnalyticsApi.getSpeechandtextanalyticsConversation',
        'x-permissions': {
          mode: 'ALL',
          list: ['recording:recording:view', 'speechAndTextAnalytics:data:view'],
        },
        'x-oauth-scopes': ['speech-and-text-analytics', 'speech-and-text-analytics:readonly'],
        parameters: [
          {
            name: 'conversationId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ConversationMetrics',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/analytics/botflows/{botFlowId}/reportingturns': {
      get: {
        operationId: 'getAnalyticsBotflowReportingturns',
        tags: ['AnalyticsApi'],
        'x-sdk': 'AnalyticsApi.getAnalyticsBotflowReportingturns',
        'x-permissions': {
          mode: 'ANY',
          list: ['analytics:botFlowReportingTurn:view'],
        },
        'x-oauth-scopes': ['analytics', 'analytics:readonly'],
        parameters: [
          {
            name: 'botFlowId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'after',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'pageSize',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'interval',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'actionId',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'sessionId',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'language',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'askActionResults',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
            },
            'x-known-values': [
              'AgentRequestedByUser',
              'ConfirmationRequired',
              'DisambiguationRequired',
              'Error',
              'ExpressionError',
              'NoInputCollection',
              'NoInputConfirmation',
              'NoInputDisambiguation',
              'NoMatchCollection',
              'NoMatchConfirmation',
              'NoMatchDisambiguation',
              'SuccessCollection',
              'SkippedCollection',
              'SuccessConfirmationNo',
              'SuccessConfirmationYes',
              'SuccessDisambiguation',
              'SuccessDisambiguationNone',
              'GuardrailsViolation',
            ],
          },
        ],
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ReportingTurnsResponse',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/notifications/availabletopics': {
      get: {
        operationId: 'getNotificationsAvailabletopics',
        tags: ['NotificationsApi'],
        'x-sdk': 'NotificationsApi.getNotificationsAvailabletopics',
        'x-permissions': {
          mode: 'NO',
          list: [],
        },
        'x-oauth-scopes': ['notifications'],
        parameters: [
          {
            name: 'expand',
            in: 'query',
            required: false,
            schema: {
              type: 'array',
              items: {
                type: 'string',
              },
            },
            'x-known-values': [
              'description',
              'enforced',
              'schema',
              'visibility',
              'transports',
              'publicApiTemplateUriPaths',
              'requiresPermissions',
              'permissionDetails',
              'topicParameters',
            ],
            style: 'form',
            explode: false,
          },
          {
            name: 'includePreview',
            in: 'query',
            required: false,
            schema: {
              type: 'boolean',
            },
          },
        ],
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/AvailableTopicEntityListing',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/notifications/channels': {
      get: {
        operationId: 'getNotificationsChannels',
        tags: ['NotificationsApi'],
        'x-sdk': 'NotificationsApi.getNotificationsChannels',
        'x-permissions': {
          mode: 'NO',
          list: [],
        },
        'x-oauth-scopes': ['notifications'],
        parameters: [
          {
            name: 'includechannels',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
            },
            'x-known-values': ['token', 'oauthclient'],
          },
        ],
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ChannelEntityListing',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
      post: {
        operationId: 'postNotificationsChannels',
        tags: ['NotificationsApi'],
        'x-sdk': 'NotificationsApi.postNotificationsChannels',
        'x-permissions': {
          mode: 'NO',
          list: [],
        },
        'x-oauth-scopes': ['notifications'],
        parameters: [],
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/Channel',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/notifications/channels/{channelId}': {
      head: {
        operationId: 'headNotificationsChannel',
        tags: ['NotificationsApi'],
        'x-sdk': 'NotificationsApi.headNotificationsChannel',
        'x-permissions': {
          mode: 'NO',
          list: [],
        },
        'x-oauth-scopes': ['notifications'],
        parameters: [
          {
            name: 'channelId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '2XX': {},
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/notifications/channels/{channelId}/subscriptions': {
      get: {
        operationId: 'getNotificationsChannelSubscriptions',
        tags: ['NotificationsApi'],
        'x-sdk': 'NotificationsApi.getNotificationsChannelSubscriptions',
        'x-permissions': {
          mode: 'NO',
          list: [],
        },
        'x-oauth-scopes': ['notifications'],
        parameters: [
          {
            name: 'channelId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ChannelTopicEntityListing',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
      post: {
        operationId: 'postNotificationsChannelSubscriptions',
        tags: ['NotificationsApi'],
        'x-sdk': 'NotificationsApi.postNotificationsChannelSubscriptions',
        'x-permissions': {
          mode: 'NO',
          list: [],
        },
        'x-oauth-scopes': ['notifications'],
        parameters: [
          {
            name: 'channelId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'ignoreErrors',
            in: 'query',
            required: false,
            schema: {
              type: 'boolean',
            },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'array',
                items: {
                  $ref: '#/components/schemas/ChannelTopic',
                },
              },
            },
          },
        },
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ChannelTopicEntityListing',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
      put: {
        operationId: 'putNotificationsChannelSubscriptions',
        tags: ['NotificationsApi'],
        'x-sdk': 'NotificationsApi.putNotificationsChannelSubscriptions',
        'x-permissions': {
          mode: 'NO',
          list: [],
        },
        'x-oauth-scopes': ['notifications'],
        parameters: [
          {
            name: 'channelId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'ignoreErrors',
            in: 'query',
            required: false,
            schema: {
              type: 'boolean',
            },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'array',
                items: {
                  $ref: '#/components/schemas/ChannelTopic',
                },
              },
            },
          },
        },
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ChannelTopicEntityListing',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
      delete: {
        operationId: 'deleteNotificationsChannelSubscriptions',
        tags: ['NotificationsApi'],
        'x-sdk': 'NotificationsApi.deleteNotificationsChannelSubscriptions',
        'x-permissions': {
          mode: 'NO',
          list: [],
        },
        'x-oauth-scopes': ['notifications'],
        parameters: [
          {
            name: 'channelId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '2XX': {},
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
    '/api/v2/webmessaging/messages': {
      get: {
        operationId: 'getWebmessagingMessages',
        tags: ['WebMessagingApi'],
        'x-sdk': 'WebMessagingApi.getWebmessagingMessages',
        'x-permissions': {
          mode: 'NO',
          list: [],
        },
        'x-oauth-scopes': null,
        parameters: [
          {
            name: 'pageSize',
            in: 'query',
            required: false,
            schema: {
              type: 'number',
            },
          },
          {
            name: 'pageNumber',
            in: 'query',
            required: false,
            schema: {
              type: 'number',
            },
          },
        ],
        responses: {
          '2XX': {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/WebMessagingMessageEntityList',
                },
              },
            },
          },
          default: {
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ErrorBody',
                },
              },
            },
          },
        },
      },
    },
  },
  components: {
    schemas: {
      Actions: {
        type: 'object',
        properties: {
          skillsToRemove: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/SkillsToRemove',
            },
          },
        },
        additionalProperties: true,
      },
      AcwSettings: {
        type: 'object',
        properties: {
          wrapupPrompt: {
            type: 'string',
            'x-known-values': [
              'MANDATORY',
              'OPTIONAL',
              'MANDATORY_TIMEOUT',
              'MANDATORY_FORCED_TIMEOUT',
              'AGENT_REQUESTED',
            ],
          },
          timeoutMs: {
            type: 'number',
          },
        },
        additionalProperties: true,
      },
      AdditionalMessage: {
        type: 'object',
        properties: {
          textBody: {
            type: 'string',
          },
          mediaIds: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          messagingTemplate: {
            allOf: [
              {
                $ref: '#/components/schemas/SendMessagingTemplateRequest',
              },
            ],
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['textBody'],
      },
      Address: {
        type: 'object',
        properties: {
          name: {
            type: 'string',
          },
          nameRaw: {
            type: 'string',
          },
          addressNormalized: {
            type: 'string',
          },
          addressRaw: {
            type: 'string',
          },
          addressDisplayable: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      AddressableEntityRef: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      Adjacents: {
        type: 'object',
        properties: {
          superiors: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/User',
            },
          },
          siblings: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/User',
            },
          },
          directReports: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/User',
            },
          },
        },
        additionalProperties: true,
      },
      AdjustableLiveSpeakerDetection: {
        type: 'object',
        properties: {
          mode: {
            type: 'string',
            'x-known-values': ['unknown', 'disabled', 'low', 'medium', 'high'],
          },
          preconnectDuration: {
            type: 'string',
          },
          eventName: {
            type: 'string',
          },
          isPersonLikely: {
            type: 'boolean',
          },
          totalRingbacks: {
            type: 'number',
          },
          lineConnected: {
            type: 'boolean',
          },
        },
        additionalProperties: true,
      },
      AfterCallWork: {
        type: 'object',
        properties: {
          startTime: {
            type: 'string',
            format: 'date-time',
          },
          endTime: {
            type: 'string',
            format: 'date-time',
          },
          state: {
            type: 'string',
            'x-known-values': ['unknown', 'notApplicable', 'skipped', 'pending', 'complete'],
          },
        },
        additionalProperties: true,
      },
      AgentMaxUtilizationResponse: {
        type: 'object',
        properties: {
          utilization: {
            type: 'object',
            additionalProperties: {
              $ref: '#/components/schemas/MediaUtilization',
            },
          },
          labelUtilizations: {
            type: 'object',
            additionalProperties: {
              $ref: '#/components/schemas/LabelUtilizationResponse',
            },
          },
          maxInboundCalls: {
            type: 'number',
          },
          level: {
            type: 'string',
            'x-known-values': ['Agent', 'Organization'],
          },
        },
        additionalProperties: true,
      },
      AgentOwnedRouting: {
        type: 'object',
        properties: {
          enableAgentOwnedCallbacks: {
            type: 'boolean',
          },
          maxOwnedCallbackHours: {
            type: 'number',
          },
          maxOwnedCallbackDelayHours: {
            type: 'number',
          },
        },
        additionalProperties: true,
      },
      AiAnswer: {
        type: 'object',
        properties: {
          answerId: {
            type: 'string',
          },
          explanation: {
            type: 'string',
          },
          failureType: {
            type: 'string',
            'x-known-values': ['LowConfidenceError', 'ParsingError', 'ServiceError', 'LowHistoricalAccuracyError'],
          },
          markedNotApplicable: {
            type: 'boolean',
          },
        },
        additionalProperties: true,
      },
      AiScoring: {
        type: 'object',
        properties: {
          failureType: {
            type: 'string',
            'x-known-values': [
              'QuotaReached',
              'ParsingError',
              'ServiceError',
              'InvalidRequest',
              'DuplicateFormSameAgent',
              'Unauthorized',
              'DuplicateAutomatedFormWithCopiedScore',
            ],
          },
          pending: {
            type: 'boolean',
          },
          dateLastChanged: {
            type: 'string',
            format: 'date-time',
          },
        },
        additionalProperties: true,
      },
      AiScoringSetting: {
        type: 'object',
        properties: {
          enabled: {
            type: 'boolean',
          },
        },
        additionalProperties: true,
      },
      AiScoringSettings: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          questionGroupSettings: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/QuestionGroupSettings',
            },
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      AnalyticsScoredAgent: {
        type: 'object',
        properties: {
          agentScore: {
            type: 'number',
          },
          scoredAgentId: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      AnswerOption: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          contextId: {
            type: 'string',
          },
          builtInType: {
            type: 'string',
            'x-known-values': ['Selected', 'Unselected'],
          },
          text: {
            type: 'string',
          },
          value: {
            type: 'number',
          },
          assistanceConditions: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/AssistanceCondition',
            },
          },
        },
        additionalProperties: true,
      },
      AppleInvitation: {
        type: 'object',
        properties: {
          businessName: {
            type: 'string',
          },
          transcriptMessage: {
            type: 'string',
          },
          templateType: {
            type: 'string',
          },
          locale: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['businessName', 'transcriptMessage', 'templateType', 'locale'],
      },
      AppleOpaqueId: {
        type: 'object',
        properties: {
          value: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      Article: {
        type: 'object',
        properties: {
          title: {
            type: 'string',
          },
          uri: {
            type: 'string',
          },
          snippets: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          confidence: {
            type: 'number',
          },
          metadata: {
            type: 'object',
            additionalProperties: {
              $ref: '#/components/schemas/MetadataAttribute',
            },
          },
          version: {
            allOf: [
              {
                $ref: '#/components/schemas/AddressableEntityRef',
              },
            ],
          },
          variations: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/AddressableEntityRef',
            },
          },
        },
        additionalProperties: true,
      },
      AssignedWrapupCode: {
        type: 'object',
        properties: {
          code: {
            type: 'string',
          },
          notes: {
            type: 'string',
          },
          tags: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          durationSeconds: {
            type: 'number',
          },
          endTime: {
            type: 'string',
            format: 'date-time',
          },
        },
        additionalProperties: true,
      },
      AssistanceCondition: {
        type: 'object',
        properties: {
          operator: {
            type: 'string',
            'x-known-values': ['EXISTS', 'NOTEXISTS'],
          },
          topicIds: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
        },
        additionalProperties: true,
      },
      Attachment: {
        type: 'object',
        properties: {
          attachmentId: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          contentUri: {
            type: 'string',
          },
          contentType: {
            type: 'string',
          },
          contentLength: {
            type: 'number',
          },
          inlineImage: {
            type: 'boolean',
          },
        },
        additionalProperties: true,
      },
      AuthzDivision: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          description: {
            type: 'string',
          },
          homeDivision: {
            type: 'boolean',
          },
          objectCounts: {
            type: 'object',
            additionalProperties: {
              type: 'number',
            },
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['description'],
      },
      AutoAnswerSetting: {
        type: 'object',
        properties: {
          enabled: {
            type: 'boolean',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['enabled'],
      },
      AutoAnswerSettings: {
        type: 'object',
        properties: {
          settings: {
            type: 'object',
            additionalProperties: {
              $ref: '#/components/schemas/AutoAnswerSetting',
            },
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['settings'],
      },
      AvailableTopic: {
        type: 'object',
        properties: {
          description: {
            type: 'string',
          },
          id: {
            type: 'string',
          },
          permissionDetails: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/PermissionDetails',
            },
          },
          requiresPermissions: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          requiresDivisionPermissions: {
            type: 'boolean',
          },
          requiresAnyValidator: {
            type: 'boolean',
          },
          enforced: {
            type: 'boolean',
          },
          visibility: {
            type: 'string',
            'x-known-values': ['Public', 'Preview'],
          },
          schema: {
            type: 'object',
            additionalProperties: {},
          },
          requiresCurrentUser: {
            type: 'boolean',
          },
          requiresCurrentUserOrPermission: {
            type: 'boolean',
          },
          transports: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          publicApiTemplateUriPaths: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          topicParameters: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
        },
        additionalProperties: true,
      },
      AvailableTopicEntityListing: {
        type: 'object',
        properties: {
          entities: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/AvailableTopic',
            },
          },
        },
        additionalProperties: true,
      },
      Biography: {
        type: 'object',
        properties: {
          biography: {
            type: 'string',
          },
          interests: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          hobbies: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          spouse: {
            type: 'string',
          },
          education: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Education',
            },
          },
        },
        additionalProperties: true,
      },
      Bullseye: {
        type: 'object',
        properties: {
          rings: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Ring',
            },
          },
        },
        additionalProperties: true,
      },
      Button: {
        type: 'object',
        properties: {
          type: {
            type: 'string',
            'x-known-values': ['QuickReply', 'PhoneNumber', 'Url'],
          },
          content: {
            type: 'string',
          },
          contentText: {
            type: 'string',
          },
          payload: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      ButtonComponent: {
        type: 'object',
        properties: {
          title: {
            type: 'string',
          },
          actions: {
            allOf: [
              {
                $ref: '#/components/schemas/ContentActions',
              },
            ],
          },
        },
        additionalProperties: true,
      },
      Calibration: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          calibrator: {
            $ref: '#/components/schemas/User',
          },
          agent: {
            $ref: '#/components/schemas/User',
          },
          conversation: {
            $ref: '#/components/schemas/ConversationReference',
          },
          evaluationForm: {
            $ref: '#/components/schemas/EvaluationForm',
          },
          contextId: {
            type: 'string',
          },
          averageScore: {
            type: 'number',
          },
          highScore: {
            type: 'number',
          },
          lowScore: {
            type: 'number',
          },
          createdDate: {
            type: 'string',
            format: 'date-time',
          },
          evaluations: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Evaluation',
            },
          },
          evaluators: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/User',
            },
          },
          scoringIndex: {
            $ref: '#/components/schemas/Evaluation',
          },
          expertEvaluator: {
            $ref: '#/components/schemas/User',
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      Call: {
        type: 'object',
        properties: {
          state: {
            type: 'string',
            'x-known-values': [
              'alerting',
              'dialing',
              'contacting',
              'offering',
              'connected',
              'disconnected',
              'terminated',
              'converting',
              'uploading',
              'transmitting',
              'none',
            ],
          },
          initialState: {
            type: 'string',
            'x-known-values': [
              'alerting',
              'dialing',
              'contacting',
              'offering',
              'connected',
              'disconnected',
              'terminated',
              'converting',
              'uploading',
              'transmitting',
              'none',
            ],
          },
          id: {
            type: 'string',
          },
          direction: {
            type: 'string',
            'x-known-values': ['inbound', 'outbound'],
          },
          recording: {
            type: 'boolean',
          },
          recordingState: {
            type: 'string',
            'x-known-values': ['none', 'active', 'paused'],
          },
          recordersState: {
            allOf: [
              {
                $ref: '#/components/schemas/RecordersState',
              },
            ],
          },
          muted: {
            type: 'boolean',
          },
          confined: {
            type: 'boolean',
          },
          held: {
            type: 'boolean',
          },
          securePause: {
            type: 'boolean',
          },
          recordingId: {
            type: 'string',
          },
          segments: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Segment',
            },
          },
          errorInfo: {
            $ref: '#/components/schemas/ErrorInfo',
          },
          disconnectType: {
            type: 'string',
            'x-known-values': [
              'endpoint',
              'endpoint.donotdisturb',
              'client',
              'system',
              'timeout',
              'transfer',
              'transfer.conference',
              'transfer.consult',
              'transfer.donotdisturb',
              'transfer.forward',
              'transfer.noanswer',
              'transfer.notavailable',
              'transport.failure',
              'error',
              'peer',
              'other',
              'spam',
              'uncallable',
            ],
          },
          startHoldTime: {
            type: 'string',
            format: 'date-time',
          },
          documentId: {
            type: 'string',
          },
          startAlertingTime: {
            type: 'string',
            format: 'date-time',
          },
          connectedTime: {
            type: 'string',
            format: 'date-time',
          },
          disconnectedTime: {
            type: 'string',
            format: 'date-time',
          },
          disconnectReasons: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/DisconnectReason',
            },
          },
          faxStatus: {
            allOf: [
              {
                $ref: '#/components/schemas/FaxStatus',
              },
            ],
          },
          provider: {
            type: 'string',
          },
          scriptId: {
            type: 'string',
          },
          peerId: {
            type: 'string',
          },
          uuiData: {
            type: 'string',
          },
          self: {
            allOf: [
              {
                $ref: '#/components/schemas/Address',
              },
            ],
          },
          other: {
            allOf: [
              {
                $ref: '#/components/schemas/Address',
              },
            ],
          },
          wrapup: {
            allOf: [
              {
                $ref: '#/components/schemas/Wrapup',
              },
            ],
          },
          afterCallWork: {
            allOf: [
              {
                $ref: '#/components/schemas/AfterCallWork',
              },
            ],
          },
          afterCallWorkRequired: {
            type: 'boolean',
          },
          agentAssistantId: {
            type: 'string',
          },
          transferSource: {
            type: 'string',
          },
          queueMediaSettings: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationQueueMediaSettings',
              },
            ],
          },
          clientIpAddress: {
            type: 'string',
          },
          disposition: {
            allOf: [
              {
                $ref: '#/components/schemas/Disposition',
              },
            ],
          },
        },
        additionalProperties: true,
      },
      CallConversation: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          participants: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/CallMediaParticipant',
            },
          },
          otherMediaUris: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          recentTransfers: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/TransferResponse',
            },
          },
          utilizationLabelId: {
            type: 'string',
          },
          inactivityTimeout: {
            type: 'string',
            format: 'date-time',
          },
          divisions: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ConversationDivisionMembership',
            },
          },
          recordingState: {
            type: 'string',
            'x-known-values': ['none', 'active', 'paused'],
          },
          maxParticipants: {
            type: 'number',
          },
          securePause: {
            type: 'boolean',
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      CallConversationEntityListing: {
        type: 'object',
        properties: {
          entities: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/CallConversation',
            },
          },
          pageSize: {
            type: 'number',
          },
          pageNumber: {
            type: 'number',
          },
          total: {
            type: 'number',
          },
          lastUri: {
            type: 'string',
          },
          firstUri: {
            type: 'string',
          },
          selfUri: {
            type: 'string',
          },
          nextUri: {
            type: 'string',
          },
          previousUri: {
            type: 'string',
          },
          pageCount: {
            type: 'number',
          },
        },
        additionalProperties: true,
      },
      CallMediaParticipant: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          address: {
            type: 'string',
          },
          startTime: {
            type: 'string',
            format: 'date-time',
          },
          startAlertingTime: {
            type: 'string',
            format: 'date-time',
          },
          connectedTime: {
            type: 'string',
            format: 'date-time',
          },
          endTime: {
            type: 'string',
            format: 'date-time',
          },
          startHoldTime: {
            type: 'string',
            format: 'date-time',
          },
          purpose: {
            type: 'string',
          },
          state: {
            type: 'string',
            'x-known-values': [
              'alerting',
              'dialing',
              'contacting',
              'offering',
              'connected',
              'disconnected',
              'terminated',
              'converting',
              'uploading',
              'transmitting',
              'parked',
              'none',
            ],
          },
          direction: {
            type: 'string',
            'x-known-values': ['inbound', 'outbound'],
          },
          disconnectType: {
            type: 'string',
            'x-known-values': [
              'endpoint',
              'endpoint.donotdisturb',
              'client',
              'system',
              'transfer',
              'transfer.conference',
              'transfer.consult',
              'transfer.donotdisturb',
              'transfer.forward',
              'transfer.noanswer',
              'transfer.notavailable',
              'transport.failure',
              'error',
              'peer',
              'other',
              'spam',
              'inactivity',
              'session.expired',
              'takeover',
            ],
          },
          held: {
            type: 'boolean',
          },
          wrapupRequired: {
            type: 'boolean',
          },
          wrapupPrompt: {
            type: 'string',
          },
          mediaRoles: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          user: {
            allOf: [
              {
                $ref: '#/components/schemas/DomainEntityRef',
              },
            ],
          },
          queue: {
            allOf: [
              {
                $ref: '#/components/schemas/DomainEntityRef',
              },
            ],
          },
          team: {
            allOf: [
              {
                $ref: '#/components/schemas/DomainEntityRef',
              },
            ],
          },
          attributes: {
            type: 'object',
            additionalProperties: {
              type: 'string',
            },
          },
          errorInfo: {
            allOf: [
              {
                $ref: '#/components/schemas/ErrorInfo',
              },
            ],
          },
          script: {
            allOf: [
              {
                $ref: '#/components/schemas/DomainEntityRef',
              },
            ],
          },
          wrapupTimeoutMs: {
            type: 'number',
          },
          wrapupSkipped: {
            type: 'boolean',
          },
          alertingTimeoutMs: {
            type: 'number',
          },
          provider: {
            type: 'string',
          },
          externalContact: {
            allOf: [
              {
                $ref: '#/components/schemas/DomainEntityRef',
              },
            ],
          },
          externalContactInitialDivisionId: {
            type: 'string',
          },
          externalOrganization: {
            allOf: [
              {
                $ref: '#/components/schemas/DomainEntityRef',
              },
            ],
          },
          wrapup: {
            allOf: [
              {
                $ref: '#/components/schemas/Wrapup',
              },
            ],
          },
          peer: {
            type: 'string',
          },
          flaggedReason: {
            type: 'string',
            'x-known-values': ['general'],
          },
          journeyContext: {
            allOf: [
              {
                $ref: '#/components/schemas/JourneyContext',
              },
            ],
          },
          conversationRoutingData: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationRoutingData',
              },
            ],
          },
          startAcwTime: {
            type: 'string',
            format: 'date-time',
          },
          endAcwTime: {
            type: 'string',
            format: 'date-time',
          },
          parkTime: {
            type: 'string',
            format: 'date-time',
          },
          resumeTime: {
            type: 'string',
            format: 'date-time',
          },
          muted: {
            type: 'boolean',
          },
          confined: {
            type: 'boolean',
          },
          recording: {
            type: 'boolean',
          },
          recordingState: {
            type: 'string',
            'x-known-values': ['none', 'active', 'paused'],
          },
          recordersState: {
            allOf: [
              {
                $ref: '#/components/schemas/RecordersState',
              },
            ],
          },
          group: {
            allOf: [
              {
                $ref: '#/components/schemas/DomainEntityRef',
              },
            ],
          },
          ani: {
            type: 'string',
          },
          dnis: {
            type: 'string',
          },
          documentId: {
            type: 'string',
          },
          faxStatus: {
            allOf: [
              {
                $ref: '#/components/schemas/FaxStatus',
              },
            ],
          },
          monitoredParticipantId: {
            type: 'string',
          },
          coachedParticipantId: {
            type: 'string',
          },
          bargedParticipantId: {
            type: 'string',
          },
          consultParticipantId: {
            type: 'string',
          },
          uuiData: {
            type: 'string',
          },
          bargedTime: {
            type: 'string',
            format: 'date-time',
          },
          securePause: {
            type: 'boolean',
          },
          disposition: {
            allOf: [
              {
                $ref: '#/components/schemas/Disposition',
              },
            ],
          },
          transferSource: {
            type: 'string',
          },
          clientIpAddress: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      Callback: {
        type: 'object',
        properties: {
          state: {
            type: 'string',
            'x-known-values': [
              'alerting',
              'dialing',
              'contacting',
              'offering',
              'connected',
              'disconnected',
              'terminated',
              'scheduled',
              'none',
            ],
          },
          initialState: {
            type: 'string',
            'x-known-values': [
              'alerting',
              'dialing',
              'contacting',
              'offering',
              'connected',
              'disconnected',
              'terminated',
              'scheduled',
              'none',
            ],
          },
          id: {
            type: 'string',
          },
          segments: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Segment',
            },
          },
          direction: {
            type: 'string',
            'x-known-values': ['inbound', 'outbound'],
          },
          held: {
            type: 'boolean',
          },
          disconnectType: {
            type: 'string',
            'x-known-values': [
              'endpoint',
              'client',
              'system',
              'timeout',
              'transfer',
              'transfer.conference',
              'transfer.consult',
              'transfer.forward',
              'transfer.noanswer',
              'transfer.notavailable',
              'transport.failure',
              'error',
              'peer',
              'other',
              'spam',
              'uncallable',
            ],
          },
          startHoldTime: {
            type: 'string',
            format: 'date-time',
          },
          dialerPreview: {
            allOf: [
              {
                $ref: '#/components/schemas/DialerPreview',
              },
            ],
          },
          voicemail: {
            allOf: [
              {
                $ref: '#/components/schemas/Voicemail',
              },
            ],
          },
          callbackNumbers: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          callbackUserName: {
            type: 'string',
          },
          scriptId: {
            type: 'string',
          },
          externalCampaign: {
            type: 'boolean',
          },
          skipEnabled: {
            type: 'boolean',
          },
          timeoutSeconds: {
            type: 'number',
          },
          startAlertingTime: {
            type: 'string',
            format: 'date-time',
          },
          connectedTime: {
            type: 'string',
            format: 'date-time',
          },
          disconnectedTime: {
            type: 'string',
            format: 'date-time',
          },
          callbackScheduledTime: {
            type: 'string',
            format: 'date-time',
          },
          automatedCallbackConfigId: {
            type: 'string',
          },
          provider: {
            type: 'string',
          },
          peerId: {
            type: 'string',
          },
          wrapup: {
            allOf: [
              {
                $ref: '#/components/schemas/Wrapup',
              },
            ],
          },
          afterCallWork: {
            allOf: [
              {
                $ref: '#/components/schemas/AfterCallWork',
              },
            ],
          },
          afterCallWorkRequired: {
            type: 'boolean',
          },
          callerId: {
            type: 'string',
          },
          callerIdName: {
            type: 'string',
          },
          queueMediaSettings: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationQueueMediaSettings',
              },
            ],
          },
        },
        additionalProperties: true,
      },
      CallbackConversation: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          participants: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/CallbackMediaParticipant',
            },
          },
          otherMediaUris: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          recentTransfers: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/TransferResponse',
            },
          },
          utilizationLabelId: {
            type: 'string',
          },
          inactivityTimeout: {
            type: 'string',
            format: 'date-time',
          },
          divisions: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ConversationDivisionMembership',
            },
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      CallbackConversationEntityListing: {
        type: 'object',
        properties: {
          entities: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/CallbackConversation',
            },
          },
          pageSize: {
            type: 'number',
          },
          pageNumber: {
            type: 'number',
          },
          total: {
            type: 'number',
          },
          lastUri: {
            type: 'string',
          },
          firstUri: {
            type: 'string',
          },
          selfUri: {
            type: 'string',
          },
          nextUri: {
            type: 'string',
          },
          previousUri: {
            type: 'string',
          },
          pageCount: {
            type: 'number',
          },
        },
        additionalProperties: true,
      },
      CallbackMediaParticipant: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          address: {
            type: 'string',
          },
          startTime: {
            type: 'string',
            format: 'date-time',
          },
          startAlertingTime: {
            type: 'string',
            format: 'date-time',
          },
          connectedTime: {
            type: 'string',
            format: 'date-time',
          },
          endTime: {
            type: 'string',
            format: 'date-time',
          },
          startHoldTime: {
            type: 'string',
            format: 'date-time',
          },
          purpose: {
            type: 'string',
          },
          state: {
            type: 'string',
            'x-known-values': [
              'alerting',
              'dialing',
              'contacting',
              'offering',
              'connected',
              'disconnected',
              'terminated',
              'converting',
              'uploading',
              'transmitting',
              'parked',
              'none',
            ],
          },
          direction: {
            type: 'string',
            'x-known-values': ['inbound', 'outbound'],
          },
          disconnectType: {
            type: 'string',
            'x-known-values': [
              'endpoint',
              'endpoint.donotdisturb',
              'client',
              'system',
              'transfer',
              'transfer.conference',
              'transfer.consult',
              'transfer.donotdisturb',
              'transfer.forward',
              'transfer.noanswer',
              'transfer.notavailable',
              'transport.failure',
              'error',
              'peer',
              'other',
              'spam',
              'inactivity',
              'session.expired',
              'takeover',
            ],
          },
          held: {
            type: 'boolean',
          },
          wrapupRequired: {
            type: 'boolean',
          },
          wrapupPrompt: {
            type: 'string',
          },
          mediaRoles: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          user: {
            allOf: [
              {
                $ref: '#/components/schemas/DomainEntityRef',
              },
            ],
          },
          queue: {
            allOf: [
              {
                $ref: '#/components/schemas/DomainEntityRef',
              },
            ],
          },
          team: {
            allOf: [
              {
                $ref: '#/components/schemas/DomainEntityRef',
              },
            ],
          },
          attributes: {
            type: 'object',
            additionalProperties: {
              type: 'string',
            },
          },
          errorInfo: {
            allOf: [
              {
                $ref: '#/components/schemas/ErrorInfo',
              },
            ],
          },
          script: {
            allOf: [
              {
                $ref: '#/components/schemas/DomainEntityRef',
              },
            ],
          },
          wrapupTimeoutMs: {
            type: 'number',
          },
          wrapupSkipped: {
            type: 'boolean',
          },
          alertingTimeoutMs: {
            type: 'number',
          },
          provider: {
            type: 'string',
          },
          externalContact: {
            allOf: [
              {
                $ref: '#/components/schemas/DomainEntityRef',
              },
            ],
          },
          externalContactInitialDivisionId: {
            type: 'string',
          },
          externalOrganization: {
            allOf: [
              {
                $ref: '#/components/schemas/DomainEntityRef',
              },
            ],
          },
          wrapup: {
            allOf: [
              {
                $ref: '#/components/schemas/Wrapup',
              },
            ],
          },
          peer: {
            type: 'string',
          },
          flaggedReason: {
            type: 'string',
            'x-known-values': ['general'],
          },
          journeyContext: {
            allOf: [
              {
                $ref: '#/components/schemas/JourneyContext',
              },
            ],
          },
          conversationRoutingData: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationRoutingData',
              },
            ],
          },
          startAcwTime: {
            type: 'string',
            format: 'date-time',
          },
          endAcwTime: {
            type: 'string',
            format: 'date-time',
          },
          parkTime: {
            type: 'string',
            format: 'date-time',
          },
          resumeTime: {
            type: 'string',
            format: 'date-time',
          },
          outboundPreview: {
            allOf: [
              {
                $ref: '#/components/schemas/DialerPreview',
              },
            ],
          },
          voicemail: {
            allOf: [
              {
                $ref: '#/components/schemas/Voicemail',
              },
            ],
          },
          callbackNumbers: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          callbackUserName: {
            type: 'string',
          },
          externalCampaign: {
            type: 'boolean',
          },
          skipEnabled: {
            type: 'boolean',
          },
          timeoutSeconds: {
            type: 'number',
          },
          automatedCallbackConfigId: {
            type: 'string',
          },
          callbackScheduledTime: {
            type: 'string',
            format: 'date-time',
          },
        },
        additionalProperties: true,
      },
      CallbackMediaSettings: {
        type: 'object',
        properties: {
          enableAutoAnswer: {
            type: 'boolean',
          },
          alertingTimeoutSeconds: {
            type: 'number',
          },
          serviceLevel: {
            allOf: [
              {
                $ref: '#/components/schemas/ServiceLevel',
              },
            ],
          },
          autoAnswerAlertToneSeconds: {
            type: 'number',
          },
          manualAnswerAlertToneSeconds: {
            type: 'number',
          },
          mode: {
            type: 'string',
            'x-known-values': ['AgentFirst', 'CustomerFirst'],
          },
          enableAutoDialAndEnd: {
            type: 'boolean',
          },
          autoDialDelaySeconds: {
            type: 'number',
          },
          autoEndDelaySeconds: {
            type: 'number',
          },
          pacingModifier: {
            type: 'number',
          },
          maxRetryCount: {
            type: 'number',
          },
          retryDelaySeconds: {
            type: 'number',
          },
          liveVoiceReactionType: {
            type: 'string',
            'x-known-values': ['HangUp', 'TransferToQueue', 'TransferToFlow'],
          },
          liveVoiceFlow: {
            allOf: [
              {
                $ref: '#/components/schemas/DomainEntityRef',
              },
            ],
          },
          answeringMachineReactionType: {
            type: 'string',
            'x-known-values': ['HangUp', 'TransferToQueue', 'TransferToFlow'],
          },
          answeringMachineFlow: {
            allOf: [
              {
                $ref: '#/components/schemas/DomainEntityRef',
              },
            ],
          },
          edgeGroup: {
            allOf: [
              {
                $ref: '#/components/schemas/DomainEntityRef',
              },
            ],
          },
          site: {
            allOf: [
              {
                $ref: '#/components/schemas/DomainEntityRef',
              },
            ],
          },
        },
        additionalProperties: true,
      },
      CannedResponseLibraries: {
        type: 'object',
        properties: {
          libraryIds: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          mode: {
            type: 'string',
            'x-known-values': ['All', 'SelectedOnly', 'None'],
          },
        },
        additionalProperties: true,
      },
      CardBodyText: {
        type: 'object',
        properties: {
          content: {
            type: 'string',
          },
          contentType: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['content', 'contentType'],
      },
      CardParameters: {
        type: 'object',
        properties: {
          index: {
            type: 'number',
          },
          bodyParameters: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/TemplateParameter',
            },
          },
          buttonUrlParameters: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/TemplateParameter',
            },
          },
        },
        additionalProperties: true,
      },
      Carousel: {
        type: 'object',
        properties: {
          cards: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/CarouselCard',
            },
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['cards'],
      },
      CarouselCard: {
        type: 'object',
        properties: {
          header: {
            $ref: '#/components/schemas/MessageHeader',
          },
          buttons: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Button',
            },
          },
          cardBodyText: {
            $ref: '#/components/schemas/CardBodyText',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['header', 'buttons'],
      },
      CarouselParameters: {
        type: 'object',
        properties: {
          cardParameters: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/CardParameters',
            },
          },
        },
        additionalProperties: true,
      },
      Channel: {
        type: 'object',
        properties: {
          connectUri: {
            type: 'string',
          },
          id: {
            type: 'string',
          },
          expires: {
            type: 'string',
            format: 'date-time',
          },
        },
        additionalProperties: true,
      },
      ChannelEntityListing: {
        type: 'object',
        properties: {
          entities: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Channel',
            },
          },
        },
        additionalProperties: true,
      },
      ChannelTopic: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          state: {
            type: 'string',
            'x-known-values': ['Permitted', 'Rejected'],
          },
          rejectionReason: {
            type: 'string',
          },
          missingPermissions: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      ChannelTopicEntityListing: {
        type: 'object',
        properties: {
          entities: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ChannelTopic',
            },
          },
        },
        additionalProperties: true,
      },
      Chat: {
        type: 'object',
        properties: {
          jabberId: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      Cobrowsesession: {
        type: 'object',
        properties: {
          state: {
            type: 'string',
            'x-known-values': [
              'alerting',
              'dialing',
              'contacting',
              'offering',
              'connected',
              'disconnected',
              'terminated',
              'scheduled',
              'none',
            ],
          },
          initialState: {
            type: 'string',
            'x-known-values': [
              'alerting',
              'dialing',
              'contacting',
              'offering',
              'connected',
              'disconnected',
              'terminated',
              'scheduled',
              'none',
            ],
          },
          id: {
            type: 'string',
          },
          disconnectType: {
            type: 'string',
            'x-known-values': [
              'endpoint',
              'client',
              'system',
              'timeout',
              'transfer',
              'transfer.conference',
              'transfer.consult',
              'transfer.forward',
              'transport.failure',
              'error',
              'peer',
              'other',
              'spam',
              'uncallable',
            ],
          },
          self: {
            allOf: [
              {
                $ref: '#/components/schemas/Address',
              },
            ],
          },
          cobrowseSessionId: {
            type: 'string',
          },
          cobrowseRole: {
            type: 'string',
          },
          controlling: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          viewerUrl: {
            type: 'string',
          },
          providerEventTime: {
            type: 'string',
            format: 'date-time',
          },
          startAlertingTime: {
            type: 'string',
            format: 'date-time',
          },
          connectedTime: {
            type: 'string',
            format: 'date-time',
          },
          disconnectedTime: {
            type: 'string',
            format: 'date-time',
          },
          provider: {
            type: 'string',
          },
          peerId: {
            type: 'string',
          },
          segments: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Segment',
            },
          },
          wrapup: {
            allOf: [
              {
                $ref: '#/components/schemas/Wrapup',
              },
            ],
          },
          afterCallWork: {
            allOf: [
              {
                $ref: '#/components/schemas/AfterCallWork',
              },
            ],
          },
          afterCallWorkRequired: {
            type: 'boolean',
          },
        },
        additionalProperties: true,
      },
      ConditionalGroupActivation: {
        type: 'object',
        properties: {
          pilotRule: {
            allOf: [
              {
                $ref: '#/components/schemas/ConditionalGroupActivationPilotRule',
              },
            ],
          },
          rules: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ConditionalGroupActivationRule',
            },
          },
        },
        additionalProperties: true,
      },
      ConditionalGroupActivationCondition: {
        type: 'object',
        properties: {
          simpleMetric: {
            allOf: [
              {
                $ref: '#/components/schemas/ConditionalGroupActivationSimpleMetric',
              },
            ],
          },
          operator: {
            type: 'string',
            'x-known-values': [
              'GreaterThan',
              'GreaterThanOrEqualTo',
              'LessThan',
              'LessThanOrEqualTo',
              'EqualTo',
              'NotEqualTo',
            ],
          },
          value: {
            type: 'number',
          },
        },
        additionalProperties: true,
      },
      ConditionalGroupActivationPilotRule: {
        type: 'object',
        properties: {
          conditions: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ConditionalGroupActivationCondition',
            },
          },
          conditionExpression: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      ConditionalGroupActivationRule: {
        type: 'object',
        properties: {
          conditions: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ConditionalGroupActivationCondition',
            },
          },
          conditionExpression: {
            type: 'string',
          },
          groups: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/MemberGroup',
            },
          },
        },
        additionalProperties: true,
      },
      ConditionalGroupActivationSimpleMetric: {
        type: 'object',
        properties: {
          metric: {
            type: 'string',
            'x-known-values': ['EstimatedWaitTime', 'IdleAgentCount', 'ServiceLevel'],
          },
          queue: {
            allOf: [
              {
                $ref: '#/components/schemas/DomainEntityRef',
              },
            ],
          },
        },
        additionalProperties: true,
      },
      ConditionalGroupRouting: {
        type: 'object',
        properties: {
          rules: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ConditionalGroupRoutingRule',
            },
          },
        },
        additionalProperties: true,
      },
      ConditionalGroupRoutingRule: {
        type: 'object',
        properties: {
          queue: {
            allOf: [
              {
                $ref: '#/components/schemas/DomainEntityRef',
              },
            ],
          },
          metric: {
            type: 'string',
            'x-known-values': ['EstimatedWaitTime', 'ServiceLevel'],
          },
          operator: {
            type: 'string',
            'x-known-values': ['GreaterThan', 'GreaterThanOrEqualTo', 'LessThan', 'LessThanOrEqualTo'],
          },
          conditionValue: {
            type: 'number',
          },
          groups: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/MemberGroup',
            },
          },
          waitSeconds: {
            type: 'number',
          },
        },
        additionalProperties: true,
      },
      Contact: {
        type: 'object',
        properties: {
          address: {
            type: 'string',
          },
          display: {
            type: 'string',
          },
          mediaType: {
            type: 'string',
            'x-known-values': ['PHONE', 'EMAIL', 'SMS'],
          },
          type: {
            type: 'string',
            'x-known-values': ['PRIMARY', 'WORK', 'WORK2', 'WORK3', 'WORK4', 'HOME', 'MOBILE', 'MAIN', 'OTHER'],
          },
          extension: {
            type: 'string',
          },
          countryCode: {
            type: 'string',
          },
          integration: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      ContactAddress: {
        type: 'object',
        properties: {
          address1: {
            type: 'string',
          },
          address2: {
            type: 'string',
          },
          city: {
            type: 'string',
          },
          state: {
            type: 'string',
          },
          postalCode: {
            type: 'string',
          },
          countryCode: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      ContactAddressableEntityRef: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      ContactIdentifier: {
        type: 'object',
        properties: {
          division: {
            allOf: [
              {
                $ref: '#/components/schemas/WritableStarrableDivision',
              },
            ],
          },
          type: {
            type: 'string',
            'x-known-values': [
              'SocialLine',
              'SocialFacebook',
              'SocialTwitter',
              'SocialWhatsapp',
              'SocialInstagram',
              'AppleOpaqueId',
              'Email',
              'Phone',
              'Cookie',
              'ExternalId',
            ],
          },
          value: {
            type: 'string',
          },
          dateCreated: {
            type: 'string',
            format: 'date-time',
          },
          externalSource: {
            allOf: [
              {
                $ref: '#/components/schemas/ExternalSource',
              },
            ],
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['type', 'value'],
      },
      ContentActions: {
        type: 'object',
        properties: {
          url: {
            type: 'string',
          },
          urlTarget: {
            type: 'string',
          },
          textback: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      ContentCard: {
        type: 'object',
        properties: {
          title: {
            type: 'string',
          },
          description: {
            type: 'string',
          },
          image: {
            type: 'string',
          },
          video: {
            type: 'string',
          },
          defaultAction: {
            allOf: [
              {
                $ref: '#/components/schemas/ContentCardAction',
              },
            ],
          },
          actions: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ContentCardAction',
            },
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['title', 'actions'],
      },
      ContentCardAction: {
        type: 'object',
        properties: {
          type: {
            type: 'string',
            'x-known-values': ['Link', 'Postback'],
          },
          text: {
            type: 'string',
          },
          payload: {
            type: 'string',
          },
          url: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      ContentCarousel: {
        type: 'object',
        properties: {
          cards: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ContentCard',
            },
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['cards'],
      },
      ContentDatePicker: {
        type: 'object',
        properties: {
          title: {
            type: 'string',
          },
          subtitle: {
            type: 'string',
          },
          imageUrl: {
            type: 'string',
          },
          dateMinimum: {
            type: 'string',
            format: 'date-time',
          },
          dateMaximum: {
            type: 'string',
            format: 'date-time',
          },
          availableTimes: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ContentDatePickerAvailableTime',
            },
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['availableTimes'],
      },
      ContentDatePickerAvailableTime: {
        type: 'object',
        properties: {
          duration: {
            type: 'number',
          },
          dateTime: {
            type: 'string',
            format: 'date-time',
          },
        },
        additionalProperties: true,
      },
      Conversation: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          externalTag: {
            type: 'string',
          },
          startTime: {
            type: 'string',
            format: 'date-time',
          },
          endTime: {
            type: 'string',
            format: 'date-time',
          },
          address: {
            type: 'string',
          },
          participants: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Participant',
            },
          },
          conversationIds: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          maxParticipants: {
            type: 'number',
          },
          recordingState: {
            type: 'string',
            'x-known-values': ['ACTIVE', 'PAUSED', 'NONE'],
          },
          state: {
            type: 'string',
            'x-known-values': [
              'alerting',
              'dialing',
              'contacting',
              'offering',
              'connected',
              'disconnected',
              'terminated',
              'converting',
              'uploading',
              'transmitting',
              'parked',
              'none',
            ],
          },
          divisions: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ConversationDivisionMembership',
            },
          },
          recentTransfers: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/TransferResponse',
            },
          },
          securePause: {
            type: 'boolean',
          },
          utilizationLabelId: {
            type: 'string',
          },
          inactivityTimeout: {
            type: 'string',
            format: 'date-time',
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['startTime', 'participants'],
      },
      ConversationActivityData: {
        type: 'object',
        properties: {
          group: {
            type: 'object',
            additionalProperties: {
              type: 'string',
            },
          },
          data: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ConversationActivityMetricValue',
            },
          },
          truncated: {
            type: 'boolean',
          },
          entities: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ConversationActivityEntityData',
            },
          },
        },
        additionalProperties: true,
      },
      ConversationActivityEntityData: {
        type: 'object',
        properties: {
          activityDate: {
            type: 'string',
            format: 'date-time',
          },
          metric: {
            type: 'string',
            'x-known-values': ['oAlerting', 'oInteracting', 'oLongestInteracting', 'oLongestWaiting', 'oWaiting'],
          },
          activeRouting: {
            type: 'string',
            'x-known-values': [
              'Bullseye',
              'Conditional',
              'Direct',
              'Last',
              'Manual',
              'Predictive',
              'Preferred',
              'Standard',
              'Vip',
            ],
          },
          addressFrom: {
            type: 'string',
          },
          addressTo: {
            type: 'string',
          },
          ani: {
            type: 'string',
          },
          conversationId: {
            type: 'string',
          },
          convertedFrom: {
            type: 'string',
          },
          convertedTo: {
            type: 'string',
          },
          direction: {
            type: 'string',
            'x-known-values': ['inbound', 'outbound'],
          },
          dnis: {
            type: 'string',
          },
          mediaType: {
            type: 'string',
            'x-known-values': [
              'callback',
              'chat',
              'cobrowse',
              'email',
              'internalmessage',
              'message',
              'screenmonitoring',
              'screenshare',
              'unknown',
              'video',
              'voice',
            ],
          },
          participantName: {
            type: 'string',
          },
          queueId: {
            type: 'string',
          },
          requestedLanguageId: {
            type: 'string',
          },
          requestedRoutingSkillIds: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          requestedRoutings: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          routingPriority: {
            type: 'number',
          },
          sessionId: {
            type: 'string',
          },
          teamId: {
            type: 'string',
          },
          usedRouting: {
            type: 'string',
            'x-known-values': [
              'Bullseye',
              'Conditional',
              'Direct',
              'Last',
              'Manual',
              'Predictive',
              'Preferred',
              'Standard',
              'Vip',
            ],
          },
          userId: {
            type: 'string',
          },
          scoredAgents: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ConversationActivityScoredAgent',
            },
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['activityDate'],
      },
      ConversationActivityMetricValue: {
        type: 'object',
        properties: {
          metric: {
            type: 'string',
            'x-known-values': ['oAlerting', 'oInteracting', 'oLongestInteracting', 'oLongestWaiting', 'oWaiting'],
          },
          qualifier: {
            type: 'string',
          },
          entityIds: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          count: {
            type: 'number',
          },
          calculatedMetricValue: {
            type: 'number',
          },
        },
        additionalProperties: true,
      },
      ConversationActivityQuery: {
        type: 'object',
        properties: {
          metrics: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ConversationActivityQueryMetric',
            },
          },
          groupBy: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          filter: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationActivityQueryFilter',
              },
            ],
          },
          order: {
            type: 'string',
            'x-known-values': ['asc', 'desc', 'unordered'],
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['metrics', 'groupBy'],
      },
      ConversationActivityQueryClause: {
        type: 'object',
        properties: {
          type: {
            type: 'string',
            'x-known-values': ['and', 'or'],
          },
          predicates: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ConversationActivityQueryPredicate',
            },
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['type', 'predicates'],
      },
      ConversationActivityQueryFilter: {
        type: 'object',
        properties: {
          type: {
            type: 'string',
            'x-known-values': ['and', 'or'],
          },
          clauses: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ConversationActivityQueryClause',
            },
          },
          predicates: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ConversationActivityQueryPredicate',
            },
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['type'],
      },
      ConversationActivityQueryMetric: {
        type: 'object',
        properties: {
          metric: {
            type: 'string',
            'x-known-values': ['oAlerting', 'oInteracting', 'oLongestInteracting', 'oLongestWaiting', 'oWaiting'],
          },
          details: {
            type: 'boolean',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['metric'],
      },
      ConversationActivityQueryPredicate: {
        type: 'object',
        properties: {
          type: {
            type: 'string',
            'x-known-values': ['dimension', 'property', 'metric'],
          },
          dimension: {
            type: 'string',
            'x-known-values': [
              'activeRouting',
              'addressFrom',
              'addressTo',
              'agentScore',
              'ani',
              'conversationId',
              'convertedFrom',
              'convertedTo',
              'direction',
              'dnis',
              'mediaType',
              'participantName',
              'queueId',
              'requestedLanguageId',
              'requestedRouting',
              'requestedRoutingSkillId',
              'routingPriority',
              'scoredAgentId',
              'sessionId',
              'teamId',
              'usedRouting',
              'userId',
            ],
          },
          operator: {
            type: 'string',
            'x-known-values': ['matches', 'exists', 'notExists'],
          },
          value: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      ConversationActivityResponse: {
        type: 'object',
        properties: {
          results: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ConversationActivityData',
            },
          },
          entityIdDimension: {
            type: 'string',
            'x-known-values': [
              'activeRouting',
              'addressFrom',
              'addressTo',
              'agentScore',
              'ani',
              'conversationId',
              'convertedFrom',
              'convertedTo',
              'direction',
              'dnis',
              'mediaType',
              'participantName',
              'queueId',
              'requestedLanguageId',
              'requestedRouting',
              'requestedRoutingSkillId',
              'routingPriority',
              'scoredAgentId',
              'sessionId',
              'teamId',
              'usedRouting',
              'userId',
            ],
          },
        },
        additionalProperties: true,
      },
      ConversationActivityScoredAgent: {
        type: 'object',
        properties: {
          agentScore: {
            type: 'number',
          },
          scoredAgentId: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      ConversationChannelMetadata: {
        type: 'object',
        properties: {
          subType: {
            type: 'string',
            'x-known-values': ['None', 'GoogleBusinessProfile', 'RoadsideAssistance', 'YouTube'],
          },
        },
        additionalProperties: true,
      },
      ConversationChat: {
        type: 'object',
        properties: {
          state: {
            type: 'string',
            'x-known-values': [
              'alerting',
              'dialing',
              'contacting',
              'offering',
              'connected',
              'disconnected',
              'terminated',
              'none',
            ],
          },
          initialState: {
            type: 'string',
            'x-known-values': [
              'alerting',
              'dialing',
              'contacting',
              'offering',
              'connected',
              'disconnected',
              'terminated',
              'none',
            ],
          },
          id: {
            type: 'string',
          },
          roomId: {
            type: 'string',
          },
          recordingId: {
            type: 'string',
          },
          segments: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Segment',
            },
          },
          held: {
            type: 'boolean',
          },
          direction: {
            type: 'string',
            'x-known-values': ['inbound', 'outbound'],
          },
          disconnectType: {
            type: 'string',
            'x-known-values': [
              'endpoint',
              'client',
              'system',
              'transfer',
              'transfer.conference',
              'transfer.consult',
              'transfer.forward',
              'error',
              'peer',
              'other',
              'uncallable',
              'timeout',
            ],
          },
          startHoldTime: {
            type: 'string',
            format: 'date-time',
          },
          startAlertingTime: {
            type: 'string',
            format: 'date-time',
          },
          connectedTime: {
            type: 'string',
            format: 'date-time',
          },
          disconnectedTime: {
            type: 'string',
            format: 'date-time',
          },
          provider: {
            type: 'string',
          },
          scriptId: {
            type: 'string',
          },
          peerId: {
            type: 'string',
          },
          avatarImageUrl: {
            type: 'string',
          },
          journeyContext: {
            allOf: [
              {
                $ref: '#/components/schemas/JourneyContext',
              },
            ],
          },
          wrapup: {
            allOf: [
              {
                $ref: '#/components/schemas/Wrapup',
              },
            ],
          },
          afterCallWork: {
            allOf: [
              {
                $ref: '#/components/schemas/AfterCallWork',
              },
            ],
          },
          afterCallWorkRequired: {
            type: 'boolean',
          },
          queueMediaSettings: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationQueueMediaSettings',
              },
            ],
          },
        },
        additionalProperties: true,
      },
      ConversationContentAttachment: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          mediaType: {
            type: 'string',
            'x-known-values': ['Image', 'Video', 'Audio', 'File', 'Link'],
          },
          url: {
            type: 'string',
          },
          mime: {
            type: 'string',
          },
          text: {
            type: 'string',
          },
          sha256: {
            type: 'string',
          },
          filename: {
            type: 'string',
          },
          contentSizeBytes: {
            type: 'number',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['mediaType'],
      },
      ConversationContentButtonResponse: {
        type: 'object',
        properties: {
          originatingMessageId: {
            type: 'string',
          },
          type: {
            type: 'string',
            'x-known-values': ['Button', 'QuickReply', 'DatePicker', 'ListPicker', 'Form'],
          },
          text: {
            type: 'string',
          },
          payload: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['text', 'payload'],
      },
      ConversationContentCard: {
        type: 'object',
        properties: {
          title: {
            type: 'string',
          },
          description: {
            type: 'string',
          },
          image: {
            type: 'string',
          },
          video: {
            type: 'string',
          },
          defaultAction: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationContentCardAction',
              },
            ],
          },
          actions: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ConversationContentCardAction',
            },
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['title', 'actions'],
      },
      ConversationContentCardAction: {
        type: 'object',
        properties: {
          type: {
            type: 'string',
            'x-known-values': ['Link', 'Postback', 'Unknown'],
          },
          text: {
            type: 'string',
          },
          payload: {
            type: 'string',
          },
          url: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      ConversationContentCarousel: {
        type: 'object',
        properties: {
          cards: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ConversationContentCard',
            },
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['cards'],
      },
      ConversationContentDatePicker: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          title: {
            type: 'string',
          },
          subtitle: {
            type: 'string',
          },
          imageUrl: {
            type: 'string',
          },
          dateMinimum: {
            type: 'string',
          },
          dateMaximum: {
            type: 'string',
          },
          location: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationContentLocation',
              },
            ],
          },
          availableTimes: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ConversationContentDatePickerAvailableTime',
            },
          },
          dateDisplayFormat: {
            type: 'string',
            'x-known-values': ['dayMonthYear', 'monthDayYear', 'yearMonthDay'],
          },
        },
        additionalProperties: true,
      },
      ConversationContentDatePickerAvailableTime: {
        type: 'object',
        properties: {
          duration: {
            type: 'number',
          },
          dateTime: {
            type: 'string',
            format: 'date-time',
          },
        },
        additionalProperties: true,
      },
      ConversationContentForm: {
        type: 'object',
        properties: {
          introduction: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationContentIntroduction',
              },
            ],
          },
          formPages: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ConversationFormPage',
            },
          },
          receivedMessage: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationContentReceivedReplyMessage',
              },
            ],
          },
          replyMessage: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationContentReceivedReplyMessage',
              },
            ],
          },
          showSummary: {
            type: 'boolean',
          },
          response: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ConversationFormResponseComponent',
            },
          },
          originatingMessageId: {
            type: 'string',
          },
          cannedResponseId: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['cannedResponseId'],
      },
      ConversationContentInput: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          title: {
            type: 'string',
          },
          subtitle: {
            type: 'string',
          },
          placeholderText: {
            type: 'string',
          },
          isRequired: {
            type: 'boolean',
          },
          isMultipleLine: {
            type: 'boolean',
          },
          keyboardType: {
            type: 'string',
            'x-known-values': [
              'Default',
              'NumberPunctuation',
              'Number',
              'Phone',
              'Email',
              'Decimal',
              'Websearch',
              'URL',
            ],
          },
          autoCompleteType: {
            type: 'string',
            'x-known-values': [
              'Prefix',
              'Name',
              'GivenName',
              'MiddleName',
              'FamilyName',
              'Suffix',
              'Nickname',
              'Title',
              'Organization',
              'Location',
              'StreetAddress',
              'Addressline1',
              'Addressline2',
              'City',
              'State',
              'Country',
              'PostalCode',
              'Username',
              'OneTimeCode',
              'Email',
              'Phone',
              'PaymentCardNumber',
              'PaymentCardExpiration',
              'PaymentCardExpirationMonth',
              'PaymentCardExpirationYear',
              'PaymentCardSecurityCode',
              'PaymentCardType',
              'PaymentCardName',
              'PaymentCardGivenName',
              'PaymentCardMiddleName',
              'PaymentCardFamilyName',
              'Birthdate',
              'BirthdateDay',
              'BirthdateMonth',
              'BirthdateYear',
              'DateTime',
              'FlightNumber',
              'Url',
            ],
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['isRequired', 'isMultipleLine'],
      },
      ConversationContentInteractiveApplication: {
        type: 'object',
        properties: {
          name: {
            type: 'string',
          },
          url: {
            type: 'string',
          },
          receivedMessage: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationContentReceivedReplyMessage',
              },
            ],
          },
          replyMessage: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationContentReceivedReplyMessage',
              },
            ],
          },
        },
        additionalProperties: true,
      },
      ConversationContentIntroduction: {
        type: 'object',
        properties: {
          title: {
            type: 'string',
          },
          subtitle: {
            type: 'string',
          },
          imageUrl: {
            type: 'string',
          },
          buttonText: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['title', 'buttonText'],
      },
      ConversationContentLineItem: {
        type: 'object',
        properties: {
          name: {
            type: 'string',
          },
          price: {
            type: 'number',
          },
          description: {
            type: 'string',
          },
          identifier: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['name', 'price'],
      },
      ConversationContentListPicker: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          sections: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ConversationContentListPickerSection',
            },
          },
          replyMessage: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationContentReceivedReplyMessage',
              },
            ],
          },
          receivedMessage: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationContentReceivedReplyMessage',
              },
            ],
          },
        },
        additionalProperties: true,
      },
      ConversationContentListPickerItem: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          title: {
            type: 'string',
          },
          subtitle: {
            type: 'string',
          },
          imageUrl: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      ConversationContentListPickerSection: {
        type: 'object',
        properties: {
          title: {
            type: 'string',
          },
          multipleSelection: {
            type: 'boolean',
          },
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ConversationContentListPickerItem',
            },
          },
        },
        additionalProperties: true,
      },
      ConversationContentLocation: {
        type: 'object',
        properties: {
          url: {
            type: 'string',
          },
          address: {
            type: 'string',
          },
          text: {
            type: 'string',
          },
          latitude: {
            type: 'number',
          },
          longitude: {
            type: 'number',
          },
        },
        additionalProperties: true,
      },
      ConversationContentNotificationResponse: {
        type: 'object',
        properties: {
          originatingMessageId: {
            type: 'string',
          },
          referenceId: {
            type: 'string',
          },
          notificationStatus: {
            type: 'string',
            'x-known-values': ['Accepted', 'Declined'],
          },
          notificationText: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['originatingMessageId', 'notificationStatus'],
      },
      ConversationContentNotificationTemplate: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          language: {
            type: 'string',
          },
          header: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationNotificationTemplateHeader',
              },
            ],
          },
          body: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationNotificationTemplateBody',
              },
            ],
          },
          buttons: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ConversationNotificationTemplateButton',
            },
          },
          footer: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationNotificationTemplateFooter',
              },
            ],
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['body'],
      },
      ConversationContentPaymentRequest: {
        type: 'object',
        properties: {
          paymentPlatform: {
            type: 'string',
            'x-known-values': ['ApplePay'],
          },
          countryCode: {
            type: 'string',
          },
          currencyCode: {
            type: 'string',
          },
          orderTotal: {
            type: 'number',
          },
          lineItems: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ConversationContentLineItem',
            },
          },
          shippingOptions: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ConversationContentLineItem',
            },
          },
          requiredContactFields: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ConversationContentRequiredContactField',
            },
          },
          receivedMessage: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationContentReceivedReplyMessage',
              },
            ],
          },
          replyMessage: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationContentReceivedReplyMessage',
              },
            ],
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['paymentPlatform', 'countryCode', 'currencyCode', 'orderTotal'],
      },
      ConversationContentPaymentResponse: {
        type: 'object',
        properties: {
          originatingMessageId: {
            type: 'string',
          },
          paymentStatus: {
            type: 'string',
            'x-known-values': ['Completed', 'Failed'],
          },
          failureReason: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['originatingMessageId', 'paymentStatus'],
      },
      ConversationContentPush: {
        type: 'object',
        properties: {
          deviceType: {
            type: 'string',
            'x-known-values': ['Android', 'IOS'],
          },
          deviceTokenId: {
            type: 'string',
          },
          deviceToken: {
            type: 'string',
          },
          failedMessages: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ConversationPushFailedMessageReferences',
            },
          },
          notificationMessage: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationPushNotificationMessageLabel',
              },
            ],
          },
          pushProviderIntegration: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationPushProviderIntegration',
              },
            ],
          },
          expiration: {
            type: 'number',
          },
        },
        additionalProperties: true,
        'x-sdk-required': [
          'deviceType',
          'deviceTokenId',
          'deviceToken',
          'failedMessages',
          'notificationMessage',
          'pushProviderIntegration',
          'expiration',
        ],
      },
      ConversationContentQuickReply: {
        type: 'object',
        properties: {
          text: {
            type: 'string',
          },
          payload: {
            type: 'string',
          },
          image: {
            type: 'string',
          },
          action: {
            type: 'string',
            'x-known-values': ['Message'],
          },
          summaryText: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['text', 'payload'],
      },
      ConversationContentQuickReplyV2: {
        type: 'object',
        properties: {
          title: {
            type: 'string',
          },
          actions: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ConversationContentQuickReply',
            },
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['title', 'actions'],
      },
      ConversationContentReaction: {
        type: 'object',
        properties: {
          reactionType: {
            type: 'string',
            'x-known-values': [
              'None',
              'Like',
              'Love',
              'Wow',
              'Haha',
              'Sad',
              'Angry',
              'Thankful',
              'Pride',
              'Care',
              'Share',
              'Comment',
              'View',
              'Rating',
            ],
          },
          count: {
            type: 'number',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['count'],
      },
      ConversationContentReceivedReplyMessage: {
        type: 'object',
        properties: {
          header: {
            type: 'string',
          },
          title: {
            type: 'string',
          },
          subtitle: {
            type: 'string',
          },
          buttonLabel: {
            type: 'string',
          },
          imageUrl: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      ConversationContentRequiredContactField: {
        type: 'object',
        properties: {
          contactField: {
            type: 'string',
            'x-known-values': ['Address', 'Name', 'Phone', 'Email'],
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['contactField'],
      },
      ConversationContentStory: {
        type: 'object',
        properties: {
          type: {
            type: 'string',
            'x-known-values': ['Mention', 'Reply'],
          },
          url: {
            type: 'string',
          },
          replyToId: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      ConversationContentText: {
        type: 'object',
        properties: {
          type: {
            type: 'string',
            'x-known-values': ['Text'],
          },
          body: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['body'],
      },
      ConversationContentWheelPicker: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ConversationContentWheelPickerItem',
            },
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['items'],
      },
      ConversationContentWheelPickerItem: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          title: {
            type: 'string',
          },
          value: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['id', 'title'],
      },
      ConversationDivisionMembership: {
        type: 'object',
        properties: {
          division: {
            allOf: [
              {
                $ref: '#/components/schemas/DomainEntityRef',
              },
            ],
          },
          entities: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/DivisionEntityRef',
            },
          },
        },
        additionalProperties: true,
      },
      ConversationEnrichment: {
        type: 'object',
        properties: {
          language: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationEnrichmentLanguage',
              },
            ],
          },
          sentimentV2: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationEnrichmentSentimentV2',
              },
            ],
          },
        },
        additionalProperties: true,
      },
      ConversationEnrichmentLanguage: {
        type: 'object',
        properties: {
          language: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['language'],
      },
      ConversationEnrichmentSentimentV2: {
        type: 'object',
        properties: {
          tag: {
            type: 'string',
            'x-known-values': ['Unknown', 'Positive', 'Negative', 'Neutral'],
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['tag'],
      },
      ConversationEntityListing: {
        type: 'object',
        properties: {
          entities: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Conversation',
            },
          },
          pageSize: {
            type: 'number',
          },
          pageNumber: {
            type: 'number',
          },
          total: {
            type: 'number',
          },
          lastUri: {
            type: 'string',
          },
          firstUri: {
            type: 'string',
          },
          selfUri: {
            type: 'string',
          },
          nextUri: {
            type: 'string',
          },
          previousUri: {
            type: 'string',
          },
          pageCount: {
            type: 'number',
          },
        },
        additionalProperties: true,
      },
      ConversationEventCoBrowse: {
        type: 'object',
        properties: {
          type: {
            type: 'string',
            'x-known-values': ['Offering', 'OfferingExpired', 'OfferingAccepted', 'OfferingRejected'],
          },
          sessionId: {
            type: 'string',
          },
          sessionJoinToken: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['type'],
      },
      ConversationEventPresence: {
        type: 'object',
        properties: {
          type: {
            type: 'string',
            'x-known-values': [
              'Join',
              'Disconnect',
              'Clear',
              'SignIn',
              'SessionExpired',
              'Authenticate',
              'AuthenticateFailure',
              'AuthenticateCancel',
            ],
          },
          receivedMessage: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationContentReceivedReplyMessage',
              },
            ],
          },
          replyMessage: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationContentReceivedReplyMessage',
              },
            ],
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['type'],
      },
      ConversationEventTyping: {
        type: 'object',
        properties: {
          type: {
            type: 'string',
            'x-known-values': ['On'],
          },
          duration: {
            type: 'number',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['type'],
      },
      ConversationEventVideo: {
        type: 'object',
        properties: {
          type: {
            type: 'string',
            'x-known-values': ['Offering', 'OfferingExpired', 'OfferingAccepted', 'OfferingRejected'],
          },
          offeringId: {
            type: 'string',
          },
          jwt: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['type'],
      },
      ConversationFormPage: {
        type: 'object',
        properties: {
          title: {
            type: 'string',
          },
          subtitle: {
            type: 'string',
          },
          pageComponents: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ConversationFormPageComponent',
            },
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['title', 'subtitle'],
      },
      ConversationFormPageComponent: {
        type: 'object',
        properties: {
          formComponentType: {
            type: 'string',
            'x-known-values': ['ListPicker', 'DatePicker', 'WheelPicker', 'Input'],
          },
          datePicker: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationContentDatePicker',
              },
            ],
          },
          wheelPicker: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationContentWheelPicker',
              },
            ],
          },
          listPicker: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationContentListPicker',
              },
            ],
          },
          input: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationContentInput',
              },
            ],
          },
        },
        additionalProperties: true,
      },
      ConversationFormResponseComponent: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          component: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationFormResponseContent',
              },
            ],
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['id', 'component'],
      },
      ConversationFormResponseContent: {
        type: 'object',
        properties: {
          contentType: {
            type: 'string',
            'x-known-values': ['ButtonResponse'],
          },
          buttonResponse: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationContentButtonResponse',
              },
            ],
          },
        },
        additionalProperties: true,
      },
      ConversationMessageContent: {
        type: 'object',
        properties: {
          contentType: {
            type: 'string',
            'x-known-values': [
              'Reactions',
              'Attachment',
              'Location',
              'QuickReply',
              'Notification',
              'ButtonResponse',
              'Story',
              'Mention',
              'Card',
              'Carousel',
              'Text',
              'QuickReplyV2',
              'DatePicker',
              'InteractiveApplication',
              'ListPicker',
              'PaymentRequest',
              'PaymentResponse',
              'Push',
              'Form',
              'RoadsideAssistance',
              'RichLink',
              'NotificationResponse',
              'Unknown',
            ],
          },
          location: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationContentLocation',
              },
            ],
          },
          attachment: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationContentAttachment',
              },
            ],
          },
          quickReply: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationContentQuickReply',
              },
            ],
          },
          buttonResponse: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationContentButtonResponse',
              },
            ],
          },
          template: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationContentNotificationTemplate',
              },
            ],
          },
          story: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationContentStory',
              },
            ],
          },
          card: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationContentCard',
              },
            ],
          },
          carousel: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationContentCarousel',
              },
            ],
          },
          text: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationContentText',
              },
            ],
          },
          quickReplyV2: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationContentQuickReplyV2',
              },
            ],
          },
          reactions: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ConversationContentReaction',
            },
          },
          datePicker: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationContentDatePicker',
              },
            ],
          },
          interactiveApplication: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationContentInteractiveApplication',
              },
            ],
          },
          listPicker: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationContentListPicker',
              },
            ],
          },
          paymentRequest: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationContentPaymentRequest',
              },
            ],
          },
          paymentResponse: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationContentPaymentResponse',
              },
            ],
          },
          push: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationContentPush',
              },
            ],
          },
          form: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationContentForm',
              },
            ],
          },
          notificationResponse: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationContentNotificationResponse',
              },
            ],
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['contentType'],
      },
      ConversationMessageEvent: {
        type: 'object',
        properties: {
          eventType: {
            type: 'string',
            'x-known-values': ['CoBrowse', 'Typing', 'Presence', 'Video', 'Unknown'],
          },
          coBrowse: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationEventCoBrowse',
              },
            ],
          },
          typing: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationEventTyping',
              },
            ],
          },
          presence: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationEventPresence',
              },
            ],
          },
          video: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationEventVideo',
              },
            ],
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['eventType'],
      },
      ConversationMessageMetadata: {
        type: 'object',
        properties: {
          type: {
            type: 'string',
            'x-known-values': ['Text', 'Structured', 'Receipt', 'Event', 'Message', 'Unknown'],
          },
          events: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ConversationMessageMetadataEvent',
            },
          },
          content: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ConversationMessageMetadataContent',
            },
          },
        },
        additionalProperties: true,
      },
      ConversationMessageMetadataContent: {
        type: 'object',
        properties: {
          contentType: {
            type: 'string',
            'x-known-values': [
              'Reactions',
              'Attachment',
              'Location',
              'QuickReply',
              'Notification',
              'ButtonResponse',
              'Story',
              'Mention',
              'Card',
              'Carousel',
              'Text',
              'QuickReplyV2',
              'DatePicker',
              'InteractiveApplication',
              'ListPicker',
              'PaymentRequest',
              'PaymentResponse',
              'Push',
              'Form',
              'RoadsideAssistance',
              'RichLink',
              'NotificationResponse',
              'Unknown',
            ],
          },
          subType: {
            type: 'string',
            'x-known-values': [
              'Image',
              'Video',
              'Audio',
              'File',
              'Link',
              'Mention',
              'Reply',
              'Button',
              'QuickReply',
              'Postback',
              'Unknown',
            ],
          },
        },
        additionalProperties: true,
      },
      ConversationMessageMetadataEvent: {
        type: 'object',
        properties: {
          eventType: {
            type: 'string',
            'x-known-values': ['CoBrowse', 'Typing', 'Presence', 'Video', 'Unknown'],
          },
          subType: {
            type: 'string',
            'x-known-values': [
              'On',
              'Join',
              'Offering',
              'OfferingExpired',
              'OfferingAccepted',
              'OfferingRejected',
              'Disconnect',
              'Clear',
              'SignIn',
              'SessionExpired',
              'Authenticate',
              'AuthenticateFailure',
              'AuthenticateCancel',
              'Unknown',
            ],
          },
        },
        additionalProperties: true,
      },
      ConversationMessagingChannel: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          platform: {
            type: 'string',
            'x-known-values': [
              'Twitter',
              'Facebook',
              'Instagram',
              'Line',
              'Whatsapp',
              'WebMessaging',
              'Open',
              'Apple',
              'Sms',
            ],
          },
          type: {
            type: 'string',
            'x-known-values': ['Public', 'Private'],
          },
          messageId: {
            type: 'string',
          },
          to: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationMessagingToRecipient',
              },
            ],
          },
          from: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationMessagingFromRecipient',
              },
            ],
          },
          time: {
            type: 'string',
            format: 'date-time',
          },
          dateModified: {
            type: 'string',
            format: 'date-time',
          },
          dateDeleted: {
            type: 'string',
            format: 'date-time',
          },
          publicMetadata: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationPublicMetadata',
              },
            ],
          },
        },
        additionalProperties: true,
      },
      ConversationMessagingFromRecipient: {
        type: 'object',
        properties: {
          nickname: {
            type: 'string',
          },
          id: {
            type: 'string',
          },
          idType: {
            type: 'string',
            'x-known-values': ['Email', 'Phone', 'Opaque'],
          },
          image: {
            type: 'string',
          },
          firstName: {
            type: 'string',
          },
          lastName: {
            type: 'string',
          },
          email: {
            type: 'string',
          },
          externalContactId: {
            type: 'string',
          },
          externalContactDivisionId: {
            type: 'string',
          },
          additionalIds: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ConversationRecipientAdditionalIdentifier',
            },
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['id'],
      },
      ConversationMessagingToRecipient: {
        type: 'object',
        properties: {
          nickname: {
            type: 'string',
          },
          id: {
            type: 'string',
          },
          idType: {
            type: 'string',
            'x-known-values': ['Email', 'Phone', 'Opaque', 'Topic'],
          },
          image: {
            type: 'string',
          },
          firstName: {
            type: 'string',
          },
          lastName: {
            type: 'string',
          },
          email: {
            type: 'string',
          },
          externalContactId: {
            type: 'string',
          },
          externalContactDivisionId: {
            type: 'string',
          },
          additionalIds: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ConversationRecipientAdditionalIdentifier',
            },
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['id'],
      },
      ConversationMetrics: {
        type: 'object',
        properties: {
          conversation: {
            allOf: [
              {
                $ref: '#/components/schemas/AddressableEntityRef',
              },
            ],
          },
          sentimentScore: {
            type: 'number',
          },
          sentimentTrend: {
            type: 'number',
          },
          sentimentTrendClass: {
            type: 'string',
            'x-known-values': [
              'NotCalculated',
              'Declining',
              'SlightlyDeclining',
              'NoChange',
              'SlightlyImproving',
              'Improving',
            ],
          },
          empathyScores: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/EmpathyScore',
            },
          },
          participantMetrics: {
            allOf: [
              {
                $ref: '#/components/schemas/ParticipantMetrics',
              },
            ],
          },
        },
        additionalProperties: true,
      },
      ConversationNormalizedMessage: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          channel: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationMessagingChannel',
              },
            ],
          },
          type: {
            type: 'string',
            'x-known-values': ['Text', 'Structured', 'Receipt', 'Event', 'Message', 'Unknown'],
          },
          text: {
            type: 'string',
          },
          content: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ConversationMessageContent',
            },
          },
          events: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ConversationMessageEvent',
            },
          },
          status: {
            type: 'string',
            'x-known-values': ['Sent', 'Delivered', 'Read', 'Failed', 'Published', 'Removed'],
          },
          reasons: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ConversationReason',
            },
          },
          originatingEntity: {
            type: 'string',
            'x-known-values': ['Human', 'Bot'],
          },
          isFinalReceipt: {
            type: 'boolean',
          },
          direction: {
            type: 'string',
            'x-known-values': ['Inbound', 'Outbound'],
          },
          relatedMessages: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ConversationNormalizedMessage',
            },
          },
          metadata: {
            type: 'object',
            additionalProperties: {
              type: 'string',
            },
          },
          enrichment: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationEnrichment',
              },
            ],
          },
          byoSmsIntegrationId: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['type'],
      },
      ConversationNotificationTemplateBody: {
        type: 'object',
        properties: {
          text: {
            type: 'string',
          },
          parameters: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ConversationNotificationTemplateParameter',
            },
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['parameters'],
      },
      ConversationNotificationTemplateButton: {
        type: 'object',
        properties: {
          type: {
            type: 'string',
            'x-known-values': ['QuickReply', 'PhoneNumber', 'Url'],
          },
          text: {
            type: 'string',
          },
          index: {
            type: 'number',
          },
          phoneNumber: {
            type: 'string',
          },
          url: {
            type: 'string',
          },
          payload: {
            type: 'string',
          },
          parameters: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ConversationNotificationTemplateParameter',
            },
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['type', 'index'],
      },
      ConversationNotificationTemplateFooter: {
        type: 'object',
        properties: {
          text: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      ConversationNotificationTemplateHeader: {
        type: 'object',
        properties: {
          type: {
            type: 'string',
            'x-known-values': ['Text', 'Media'],
          },
          text: {
            type: 'string',
          },
          media: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationContentAttachment',
              },
            ],
          },
          parameters: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ConversationNotificationTemplateParameter',
            },
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['type'],
      },
      ConversationNotificationTemplateParameter: {
        type: 'object',
        properties: {
          name: {
            type: 'string',
          },
          text: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['text'],
      },
      ConversationPublicMetadata: {
        type: 'object',
        properties: {
          rootId: {
            type: 'string',
          },
          replyToId: {
            type: 'string',
          },
          url: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      ConversationPushFailedMessageReferences: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['id'],
      },
      ConversationPushNotificationMessageLabel: {
        type: 'object',
        properties: {
          title: {
            type: 'string',
          },
          body: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['title', 'body'],
      },
      ConversationPushProviderIntegration: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          provider: {
            type: 'string',
            'x-known-values': ['FCM', 'APNS'],
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['id', 'provider'],
      },
      ConversationQueueMediaSettings: {
        type: 'object',
        properties: {
          alertingTimeoutSeconds: {
            type: 'number',
          },
          autoAnswerAlertToneSeconds: {
            type: 'number',
          },
          manualAnswerAlertToneSeconds: {
            type: 'number',
          },
          enableAutoAnswer: {
            type: 'boolean',
          },
        },
        additionalProperties: true,
      },
      ConversationReason: {
        type: 'object',
        properties: {
          code: {
            type: 'string',
            'x-known-values': [
              'MessageExpired',
              'RateLimited',
              'MessageNotAllowed',
              'GeneralError',
              'UnsupportedMessage',
              'UnknownMessage',
              'InvalidMessageStructure',
              'InvalidDestination',
              'ServerError',
              'MediaTypeNotAllowed',
              'InvalidMediaContentLength',
              'RecipientOptedOut',
              'DataFiltered',
            ],
          },
          message: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['message'],
      },
      ConversationRecipientAdditionalIdentifier: {
        type: 'object',
        properties: {
          type: {
            type: 'string',
            'x-known-values': [
              'Deployment',
              'Subject',
              'Unknown',
              'Topic',
              'IngestionRule',
              'IngestionRuleVersion',
              'PhoneNumber',
            ],
          },
          value: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['type', 'value'],
      },
      ConversationReference: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      ConversationRoutingData: {
        type: 'object',
        properties: {
          queue: {
            allOf: [
              {
                $ref: '#/components/schemas/AddressableEntityRef',
              },
            ],
          },
          language: {
            allOf: [
              {
                $ref: '#/components/schemas/AddressableEntityRef',
              },
            ],
          },
          priority: {
            type: 'number',
          },
          skills: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/AddressableEntityRef',
            },
          },
          skillExpression: {
            type: 'string',
          },
          skillExpressionId: {
            type: 'string',
          },
          scoredAgents: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ScoredAgent',
            },
          },
          label: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      ConversationUser: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['id'],
      },
      DataSchema: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          version: {
            type: 'number',
          },
          appliesTo: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          enabled: {
            type: 'boolean',
          },
          createdBy: {
            allOf: [
              {
                $ref: '#/components/schemas/DomainEntityRef',
              },
            ],
          },
          dateCreated: {
            type: 'string',
            format: 'date-time',
          },
          jsonSchema: {
            allOf: [
              {
                $ref: '#/components/schemas/JsonSchemaDocument',
              },
            ],
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['version', 'jsonSchema'],
      },
      DefaultAnswer: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          notApplicable: {
            type: 'boolean',
          },
        },
        additionalProperties: true,
      },
      DefaultAnswersTo: {
        type: 'object',
        properties: {
          highestScore: {
            type: 'boolean',
          },
          notApplicable: {
            type: 'boolean',
          },
          lowestScore: {
            type: 'boolean',
          },
          userDefined: {
            type: 'boolean',
          },
        },
        additionalProperties: true,
      },
      Detail: {
        type: 'object',
        properties: {
          errorCode: {
            type: 'string',
          },
          fieldName: {
            type: 'string',
          },
          entityId: {
            type: 'string',
          },
          entityName: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      DialerPreview: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          contactId: {
            type: 'string',
          },
          contactListId: {
            type: 'string',
          },
          campaignId: {
            type: 'string',
          },
          phoneNumberColumns: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/PhoneNumberColumn',
            },
          },
          callbackAutoAnswer: {
            type: 'boolean',
          },
        },
        additionalProperties: true,
      },
      DirectRouting: {
        type: 'object',
        properties: {
          callMediaSettings: {
            allOf: [
              {
                $ref: '#/components/schemas/DirectRoutingMediaSettings',
              },
            ],
          },
          emailMediaSettings: {
            allOf: [
              {
                $ref: '#/components/schemas/DirectRoutingMediaSettings',
              },
            ],
          },
          messageMediaSettings: {
            allOf: [
              {
                $ref: '#/components/schemas/DirectRoutingMediaSettings',
              },
            ],
          },
          backupQueueId: {
            type: 'string',
          },
          waitForAgent: {
            type: 'boolean',
          },
          agentWaitSeconds: {
            type: 'number',
          },
        },
        additionalProperties: true,
      },
      DirectRoutingMediaSettings: {
        type: 'object',
        properties: {
          useAgentAddressOutbound: {
            type: 'boolean',
          },
        },
        additionalProperties: true,
      },
      DisconnectReason: {
        type: 'object',
        properties: {
          type: {
            type: 'string',
            'x-known-values': ['q850', 'sip'],
          },
          code: {
            type: 'number',
          },
          phrase: {
            type: 'string',
          },
          reason: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      Disposition: {
        type: 'object',
        properties: {
          name: {
            type: 'string',
          },
          analyzer: {
            type: 'string',
          },
          dispositionParameters: {
            allOf: [
              {
                $ref: '#/components/schemas/DispositionParameters',
              },
            ],
          },
          detectedSpeechStart: {
            type: 'string',
            format: 'date-time',
          },
          detectedSpeechEnd: {
            type: 'string',
            format: 'date-time',
          },
          amdTimeout: {
            allOf: [
              {
                $ref: '#/components/schemas/DispositionAmdTimeout',
              },
            ],
          },
          silentCallTimeout: {
            allOf: [
              {
                $ref: '#/components/schemas/DispositionSilentCallTimeout',
              },
            ],
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['name'],
      },
      DispositionAmdTimeout: {
        type: 'object',
        properties: {
          timeoutMs: {
            type: 'number',
          },
          timerStartEvent: {
            type: 'string',
          },
          timerStartTime: {
            type: 'string',
            format: 'date-time',
          },
          timerEndTime: {
            type: 'string',
            format: 'date-time',
          },
        },
        additionalProperties: true,
      },
      DispositionParameters: {
        type: 'object',
        properties: {
          adjustableLiveSpeakerDetection: {
            allOf: [
              {
                $ref: '#/components/schemas/AdjustableLiveSpeakerDetection',
              },
            ],
          },
        },
        additionalProperties: true,
      },
      DispositionSilentCallTimeout: {
        type: 'object',
        properties: {
          timeoutMs: {
            type: 'number',
          },
          timerStartTime: {
            type: 'string',
            format: 'date-time',
          },
          timerEndTime: {
            type: 'string',
            format: 'date-time',
          },
        },
        additionalProperties: true,
      },
      Division: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      DivisionEntityRef: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          selfUri: {
            type: 'string',
          },
          dateDivisionUpdated: {
            type: 'string',
            format: 'date-time',
          },
        },
        additionalProperties: true,
      },
      DivsPermittedEntityListing: {
        type: 'object',
        properties: {
          entities: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/AuthzDivision',
            },
          },
          pageSize: {
            type: 'number',
          },
          pageNumber: {
            type: 'number',
          },
          total: {
            type: 'number',
          },
          allDivsPermitted: {
            type: 'boolean',
          },
          lastUri: {
            type: 'string',
          },
          firstUri: {
            type: 'string',
          },
          selfUri: {
            type: 'string',
          },
          nextUri: {
            type: 'string',
          },
          previousUri: {
            type: 'string',
          },
          pageCount: {
            type: 'number',
          },
        },
        additionalProperties: true,
      },
      DomainEntityListingEvaluationForm: {
        type: 'object',
        properties: {
          entities: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/EvaluationForm',
            },
          },
          pageSize: {
            type: 'number',
          },
          pageNumber: {
            type: 'number',
          },
          total: {
            type: 'number',
          },
          lastUri: {
            type: 'string',
          },
          firstUri: {
            type: 'string',
          },
          selfUri: {
            type: 'string',
          },
          nextUri: {
            type: 'string',
          },
          previousUri: {
            type: 'string',
          },
          pageCount: {
            type: 'number',
          },
        },
        additionalProperties: true,
      },
      DomainEntityRef: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      DomainOrganizationProduct: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      DomainOrganizationRole: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          description: {
            type: 'string',
          },
          defaultRoleId: {
            type: 'string',
          },
          permissions: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          unusedPermissions: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          permissionPolicies: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/DomainPermissionPolicy',
            },
          },
          userCount: {
            type: 'number',
          },
          roleNeedsUpdate: {
            type: 'boolean',
          },
          baseLicense: {
            type: 'string',
          },
          addonLicenses: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          dateLicenseLastUpdated: {
            type: 'string',
            format: 'date-time',
          },
          default: {
            type: 'boolean',
          },
          base: {
            type: 'boolean',
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      DomainPermissionPolicy: {
        type: 'object',
        properties: {
          domain: {
            type: 'string',
          },
          entityName: {
            type: 'string',
          },
          policyName: {
            type: 'string',
          },
          policyDescription: {
            type: 'string',
          },
          actionSet: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          namedResources: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          allowConditions: {
            type: 'boolean',
          },
          resourceConditionNode: {
            $ref: '#/components/schemas/DomainResourceConditionNode',
          },
        },
        additionalProperties: true,
      },
      DomainResourceConditionNode: {
        type: 'object',
        properties: {
          variableName: {
            type: 'string',
          },
          operator: {
            type: 'string',
            'x-known-values': ['EQ', 'IN', 'GE', 'GT', 'LE', 'LT'],
          },
          operands: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/DomainResourceConditionValue',
            },
          },
          conjunction: {
            type: 'string',
            'x-known-values': ['AND', 'OR'],
          },
          terms: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/DomainResourceConditionNode',
            },
          },
        },
        additionalProperties: true,
      },
      DomainResourceConditionValue: {
        type: 'object',
        properties: {
          user: {
            $ref: '#/components/schemas/UserFullReference',
          },
          queue: {
            $ref: '#/components/schemas/QueueFullReference',
          },
          team: {
            $ref: '#/components/schemas/TeamFullReference',
          },
          value: {
            type: 'string',
          },
          type: {
            type: 'string',
            'x-known-values': ['SCALAR', 'VARIABLE', 'USER', 'TEAM', 'QUEUE'],
          },
        },
        additionalProperties: true,
      },
      DomainRole: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      Education: {
        type: 'object',
        properties: {
          school: {
            type: 'string',
          },
          fieldOfStudy: {
            type: 'string',
          },
          notes: {
            type: 'string',
          },
          dateStart: {
            type: 'string',
          },
          dateEnd: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      Email: {
        type: 'object',
        properties: {
          state: {
            type: 'string',
            'x-known-values': ['alerting', 'connected', 'disconnected', 'none', 'parked', 'transmitting'],
          },
          initialState: {
            type: 'string',
            'x-known-values': ['alerting', 'connected', 'disconnected', 'none', 'parked', 'transmitting'],
          },
          id: {
            type: 'string',
          },
          held: {
            type: 'boolean',
          },
          subject: {
            type: 'string',
          },
          messagesSent: {
            type: 'number',
          },
          segments: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Segment',
            },
          },
          direction: {
            type: 'string',
            'x-known-values': ['inbound', 'outbound'],
          },
          recordingId: {
            type: 'string',
          },
          errorInfo: {
            $ref: '#/components/schemas/ErrorBody',
          },
          disconnectType: {
            type: 'string',
            'x-known-values': [
              'endpoint',
              'client',
              'system',
              'timeout',
              'transfer',
              'transfer.conference',
              'transfer.consult',
              'transfer.forward',
              'transfer.noanswer',
              'transfer.notavailable',
              'transport.failure',
              'error',
              'peer',
              'other',
              'spam',
              'uncallable',
            ],
          },
          startHoldTime: {
            type: 'string',
            format: 'date-time',
          },
          startAlertingTime: {
            type: 'string',
            format: 'date-time',
          },
          connectedTime: {
            type: 'string',
            format: 'date-time',
          },
          disconnectedTime: {
            type: 'string',
            format: 'date-time',
          },
          autoGenerated: {
            type: 'boolean',
          },
          provider: {
            type: 'string',
          },
          scriptId: {
            type: 'string',
          },
          peerId: {
            type: 'string',
          },
          messageId: {
            type: 'string',
          },
          draftAttachments: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Attachment',
            },
          },
          spam: {
            type: 'boolean',
          },
          wrapup: {
            allOf: [
              {
                $ref: '#/components/schemas/Wrapup',
              },
            ],
          },
          afterCallWork: {
            allOf: [
              {
                $ref: '#/components/schemas/AfterCallWork',
              },
            ],
          },
          afterCallWorkRequired: {
            type: 'boolean',
          },
          queueMediaSettings: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationQueueMediaSettings',
              },
            ],
          },
          parkTime: {
            type: 'string',
            format: 'date-time',
          },
        },
        additionalProperties: true,
      },
      EmailAddress: {
        type: 'object',
        properties: {
          email: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      EmailConversation: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          participants: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/EmailMediaParticipant',
            },
          },
          otherMediaUris: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          recentTransfers: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/TransferResponse',
            },
          },
          utilizationLabelId: {
            type: 'string',
          },
          inactivityTimeout: {
            type: 'string',
            format: 'date-time',
          },
          divisions: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ConversationDivisionMembership',
            },
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      EmailConversationEntityListing: {
        type: 'object',
        properties: {
          entities: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/EmailConversation',
            },
          },
          pageSize: {
            type: 'number',
          },
          pageNumber: {
            type: 'number',
          },
          total: {
            type: 'number',
          },
          lastUri: {
            type: 'string',
          },
          firstUri: {
            type: 'string',
          },
          selfUri: {
            type: 'string',
          },
          nextUri: {
            type: 'string',
          },
          previousUri: {
            type: 'string',
          },
          pageCount: {
            type: 'number',
          },
        },
        additionalProperties: true,
      },
      EmailMediaParticipant: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          address: {
            type: 'string',
          },
          startTime: {
            type: 'string',
            format: 'date-time',
          },
          startAlertingTime: {
            type: 'string',
            format: 'date-time',
          },
          connectedTime: {
            type: 'string',
            format: 'date-time',
          },
          endTime: {
            type: 'string',
            format: 'date-time',
          },
          startHoldTime: {
            type: 'string',
            format: 'date-time',
          },
          purpose: {
            type: 'string',
          },
          state: {
            type: 'string',
            'x-known-values': [
              'alerting',
              'dialing',
              'contacting',
              'offering',
              'connected',
              'disconnected',
              'terminated',
              'converting',
              'uploading',
              'transmitting',
              'parked',
              'none',
            ],
          },
          direction: {
            type: 'string',
            'x-known-values': ['inbound', 'outbound'],
          },
          disconnectType: {
            type: 'string',
            'x-known-values': [
              'endpoint',
              'endpoint.donotdisturb',
              'client',
              'system',
              'transfer',
              'transfer.conference',
              'transfer.consult',
              'transfer.donotdisturb',
              'transfer.forward',
              'transfer.noanswer',
              'transfer.notavailable',
              'transport.failure',
              'error',
              'peer',
              'other',
              'spam',
              'inactivity',
              'session.expired',
              'takeover',
            ],
          },
          held: {
            type: 'boolean',
          },
          wrapupRequired: {
            type: 'boolean',
          },
          wrapupPrompt: {
            type: 'string',
          },
          mediaRoles: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          user: {
            allOf: [
              {
                $ref: '#/components/schemas/DomainEntityRef',
              },
            ],
          },
          queue: {
            allOf: [
              {
                $ref: '#/components/schemas/DomainEntityRef',
              },
            ],
          },
          team: {
            allOf: [
              {
                $ref: '#/components/schemas/DomainEntityRef',
              },
            ],
          },
          attributes: {
            type: 'object',
            additionalProperties: {
              type: 'string',
            },
          },
          errorInfo: {
            allOf: [
              {
                $ref: '#/components/schemas/ErrorInfo',
              },
            ],
          },
          script: {
            allOf: [
              {
                $ref: '#/components/schemas/DomainEntityRef',
              },
            ],
          },
          wrapupTimeoutMs: {
            type: 'number',
          },
          wrapupSkipped: {
            type: 'boolean',
          },
          alertingTimeoutMs: {
            type: 'number',
          },
          provider: {
            type: 'string',
          },
          externalContact: {
            allOf: [
              {
                $ref: '#/components/schemas/DomainEntityRef',
              },
            ],
          },
          externalContactInitialDivisionId: {
            type: 'string',
          },
          externalOrganization: {
            allOf: [
              {
                $ref: '#/components/schemas/DomainEntityRef',
              },
            ],
          },
          wrapup: {
            allOf: [
              {
                $ref: '#/components/schemas/Wrapup',
              },
            ],
          },
          peer: {
            type: 'string',
          },
          flaggedReason: {
            type: 'string',
            'x-known-values': ['general'],
          },
          journeyContext: {
            allOf: [
              {
                $ref: '#/components/schemas/JourneyContext',
              },
            ],
          },
          conversationRoutingData: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationRoutingData',
              },
            ],
          },
          startAcwTime: {
            type: 'string',
            format: 'date-time',
          },
          endAcwTime: {
            type: 'string',
            format: 'date-time',
          },
          parkTime: {
            type: 'string',
            format: 'date-time',
          },
          resumeTime: {
            type: 'string',
            format: 'date-time',
          },
          subject: {
            type: 'string',
          },
          messagesSent: {
            type: 'number',
          },
          autoGenerated: {
            type: 'boolean',
          },
          draftAttachments: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Attachment',
            },
          },
          spam: {
            type: 'boolean',
          },
          messageId: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      EmailMediaSettings: {
        type: 'object',
        properties: {
          enableAutoAnswer: {
            type: 'boolean',
          },
          alertingTimeoutSeconds: {
            type: 'number',
          },
          serviceLevel: {
            allOf: [
              {
                $ref: '#/components/schemas/ServiceLevel',
              },
            ],
          },
          autoAnswerAlertToneSeconds: {
            type: 'number',
          },
          manualAnswerAlertToneSeconds: {
            type: 'number',
          },
          allOutboundEmailAddresses: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/QueueEmailAddress',
            },
          },
        },
        additionalProperties: true,
      },
      EmpathyScore: {
        type: 'object',
        properties: {
          score: {
            type: 'number',
          },
          userId: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      EmployerInfo: {
        type: 'object',
        properties: {
          officialName: {
            type: 'string',
          },
          employeeId: {
            type: 'string',
          },
          employeeType: {
            type: 'string',
          },
          dateHire: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      Entity: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      ErrorBody: {
        type: 'object',
        properties: {
          message: {
            type: 'string',
          },
          code: {
            type: 'string',
          },
          status: {
            type: 'number',
          },
          entityId: {
            type: 'string',
          },
          entityName: {
            type: 'string',
          },
          messageWithParams: {
            type: 'string',
          },
          messageParams: {
            type: 'object',
            additionalProperties: {
              type: 'string',
            },
          },
          contextId: {
            type: 'string',
          },
          details: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Detail',
            },
          },
          errors: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ErrorBody',
            },
          },
          limit: {
            $ref: '#/components/schemas/Limit',
          },
        },
        additionalProperties: true,
      },
      ErrorInfo: {
        type: 'object',
        properties: {
          message: {
            type: 'string',
          },
          code: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      EstimatedWaitTimePredictions: {
        type: 'object',
        properties: {
          results: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/PredictionResults',
            },
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['results'],
      },
      Evaluation: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          conversation: {
            $ref: '#/components/schemas/ConversationReference',
          },
          evaluationForm: {
            allOf: [
              {
                $ref: '#/components/schemas/EvaluationForm',
              },
            ],
          },
          evaluator: {
            $ref: '#/components/schemas/User',
          },
          agent: {
            $ref: '#/components/schemas/User',
          },
          calibration: {
            $ref: '#/components/schemas/Calibration',
          },
          status: {
            type: 'string',
            'x-known-values': ['PENDING', 'INPROGRESS', 'FINISHED', 'INREVIEW', 'RETRACTED'],
          },
          answers: {
            $ref: '#/components/schemas/EvaluationScoringSet',
          },
          agentHasRead: {
            type: 'boolean',
          },
          assignee: {
            $ref: '#/components/schemas/User',
          },
          assigneeApplicable: {
            type: 'boolean',
          },
          releaseDate: {
            type: 'string',
            format: 'date-time',
          },
          assignedDate: {
            type: 'string',
            format: 'date-time',
          },
          createdDate: {
            type: 'string',
            format: 'date-time',
          },
          changedDate: {
            type: 'string',
            format: 'date-time',
          },
          submittedDate: {
            type: 'string',
            format: 'date-time',
          },
          revisionCreatedDate: {
            type: 'string',
            format: 'date-time',
          },
          queue: {
            $ref: '#/components/schemas/Queue',
          },
          mediaType: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          divisionIds: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          rescore: {
            type: 'boolean',
          },
          conversationDate: {
            type: 'string',
            format: 'date-time',
          },
          conversationEndDate: {
            type: 'string',
            format: 'date-time',
          },
          neverRelease: {
            type: 'boolean',
          },
          assigned: {
            type: 'boolean',
          },
          dateAssigneeChanged: {
            type: 'string',
            format: 'date-time',
          },
          resourceId: {
            type: 'string',
          },
          resourceType: {
            type: 'string',
            'x-known-values': ['EMAIL'],
          },
          redacted: {
            type: 'boolean',
          },
          agentTeam: {
            allOf: [
              {
                $ref: '#/components/schemas/Team',
              },
            ],
          },
          isScoringIndex: {
            type: 'boolean',
          },
          authorizedActions: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          hasAssistanceFailed: {
            type: 'boolean',
          },
          evaluationSource: {
            allOf: [
              {
                $ref: '#/components/schemas/EvaluationSource',
              },
            ],
          },
          disputeCount: {
            type: 'number',
          },
          version: {
            type: 'number',
          },
          versionHistory: {
            $ref: '#/components/schemas/PagelessDomainEntityListingEvaluationVersion',
          },
          declinedReview: {
            type: 'boolean',
          },
          evaluationContextId: {
            type: 'string',
          },
          retractedEvaluation: {
            $ref: '#/components/schemas/EvaluationReference',
          },
          aiScoring: {
            allOf: [
              {
                $ref: '#/components/schemas/AiScoring',
              },
            ],
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      EvaluationForm: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          division: {
            $ref: '#/components/schemas/WritableStarrableDivision',
          },
          modifiedDate: {
            type: 'string',
            format: 'date-time',
          },
          published: {
            type: 'boolean',
          },
          contextId: {
            type: 'string',
          },
          questionGroups: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/EvaluationQuestionGroup',
            },
          },
          publishedVersions: {
            allOf: [
              {
                $ref: '#/components/schemas/DomainEntityListingEvaluationForm',
              },
            ],
          },
          evaluationSettings: {
            allOf: [
              {
                $ref: '#/components/schemas/EvaluationSettings',
              },
            ],
          },
          latestVersionFormName: {
            type: 'string',
          },
          aiScoring: {
            allOf: [
              {
                $ref: '#/components/schemas/AiScoringSettings',
              },
            ],
          },
          redacted: {
            type: 'boolean',
          },
          dialect: {
            type: 'string',
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['name', 'questionGroups'],
      },
      EvaluationQuestion: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          contextId: {
            type: 'string',
          },
          text: {
            type: 'string',
          },
          helpText: {
            type: 'string',
          },
          type: {
            type: 'string',
            'x-known-values': [
              'multipleChoiceQuestion',
              'multipleSelectQuestion',
              'freeTextQuestion',
              'npsQuestion',
              'readOnlyTextBlockQuestion',
            ],
          },
          naEnabled: {
            type: 'boolean',
          },
          commentsRequired: {
            type: 'boolean',
          },
          visibilityCondition: {
            $ref: '#/components/schemas/VisibilityCondition',
          },
          answerOptions: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/AnswerOption',
            },
          },
          multipleSelectOptionQuestions: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/EvaluationQuestion',
            },
          },
          defaultAnswer: {
            allOf: [
              {
                $ref: '#/components/schemas/DefaultAnswer',
              },
            ],
          },
          automatedScoringFocus: {
            type: 'string',
            'x-known-values': ['FullInteraction', 'EvaluatedAgent'],
          },
          isKill: {
            type: 'boolean',
          },
          isCritical: {
            type: 'boolean',
          },
        },
        additionalProperties: true,
      },
      EvaluationQuestionGroup: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          contextId: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          type: {
            type: 'string',
          },
          defaultAnswersToHighest: {
            type: 'boolean',
          },
          defaultAnswersToNA: {
            type: 'boolean',
          },
          naEnabled: {
            type: 'boolean',
          },
          weight: {
            type: 'number',
          },
          manualWeight: {
            type: 'boolean',
          },
          questions: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/EvaluationQuestion',
            },
          },
          visibilityCondition: {
            $ref: '#/components/schemas/VisibilityCondition',
          },
          defaultAnswersTo: {
            allOf: [
              {
                $ref: '#/components/schemas/DefaultAnswersTo',
              },
            ],
          },
        },
        additionalProperties: true,
      },
      EvaluationQuestionGroupScore: {
        type: 'object',
        properties: {
          questionGroupId: {
            type: 'string',
          },
          totalScore: {
            type: 'number',
          },
          maxTotalScore: {
            type: 'number',
          },
          markedNA: {
            type: 'boolean',
          },
          systemMarkedNA: {
            type: 'boolean',
          },
          totalCriticalScore: {
            type: 'number',
          },
          maxTotalCriticalScore: {
            type: 'number',
          },
          totalNonCriticalScore: {
            type: 'number',
          },
          maxTotalNonCriticalScore: {
            type: 'number',
          },
          totalScoreUnweighted: {
            type: 'number',
          },
          maxTotalScoreUnweighted: {
            type: 'number',
          },
          totalCriticalScoreUnweighted: {
            type: 'number',
          },
          maxTotalCriticalScoreUnweighted: {
            type: 'number',
          },
          totalNonCriticalScoreUnweighted: {
            type: 'number',
          },
          maxTotalNonCriticalScoreUnweighted: {
            type: 'number',
          },
          questionScores: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/EvaluationQuestionScore',
            },
          },
        },
        additionalProperties: true,
      },
      EvaluationQuestionScore: {
        type: 'object',
        properties: {
          questionId: {
            type: 'string',
          },
          answerId: {
            type: 'string',
          },
          score: {
            type: 'number',
          },
          markedNA: {
            type: 'boolean',
          },
          systemMarkedNA: {
            type: 'boolean',
          },
          assistedAnswerId: {
            type: 'string',
          },
          failedKillQuestion: {
            type: 'boolean',
          },
          comments: {
            type: 'string',
          },
          aiAnswer: {
            allOf: [
              {
                $ref: '#/components/schemas/AiAnswer',
              },
            ],
          },
          multipleSelectQuestionOptionScores: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/EvaluationQuestionScore',
            },
          },
        },
        additionalProperties: true,
      },
      EvaluationReference: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      EvaluationScoringSet: {
        type: 'object',
        properties: {
          totalScore: {
            type: 'number',
          },
          totalCriticalScore: {
            type: 'number',
          },
          maxTotalRawCriticalScore: {
            type: 'number',
          },
          maxTotalRawScore: {
            type: 'number',
          },
          totalNonCriticalScore: {
            type: 'number',
          },
          questionGroupScores: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/EvaluationQuestionGroupScore',
            },
          },
          anyFailedKillQuestions: {
            type: 'boolean',
          },
          comments: {
            type: 'string',
          },
          privateComments: {
            type: 'string',
          },
          agentComments: {
            type: 'string',
          },
          transcriptTopics: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/TranscriptTopic',
            },
          },
        },
        additionalProperties: true,
      },
      EvaluationSettings: {
        type: 'object',
        properties: {
          revisionsEnabled: {
            type: 'boolean',
          },
          disputesEnabled: {
            type: 'boolean',
          },
          disputesAllowedPerEvaluation: {
            type: 'number',
          },
          disputesAssignees: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/EvaluationSettingsAssignee',
            },
          },
        },
        additionalProperties: true,
      },
      EvaluationSettingsAssignee: {
        type: 'object',
        properties: {
          user: {
            allOf: [
              {
                $ref: '#/components/schemas/UserReferenceWithName',
              },
            ],
          },
          type: {
            type: 'string',
            'x-known-values': ['Original', 'Individual', 'None'],
          },
        },
        additionalProperties: true,
      },
      EvaluationSource: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          type: {
            type: 'string',
            'x-known-values': ['Policy', 'User', 'Unknown', 'Program'],
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      EvaluationVersion: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      ExpansionCriterium: {
        type: 'object',
        properties: {
          type: {
            type: 'string',
            'x-known-values': ['TIMEOUT_SECONDS'],
          },
          threshold: {
            type: 'number',
          },
        },
        additionalProperties: true,
      },
      ExternalContact: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          division: {
            allOf: [
              {
                $ref: '#/components/schemas/WritableStarrableDivision',
              },
            ],
          },
          firstName: {
            type: 'string',
          },
          middleName: {
            type: 'string',
          },
          lastName: {
            type: 'string',
          },
          salutation: {
            type: 'string',
          },
          title: {
            type: 'string',
          },
          workPhone: {
            $ref: '#/components/schemas/PhoneNumber',
          },
          cellPhone: {
            $ref: '#/components/schemas/PhoneNumber',
          },
          homePhone: {
            $ref: '#/components/schemas/PhoneNumber',
          },
          otherPhone: {
            $ref: '#/components/schemas/PhoneNumber',
          },
          workEmail: {
            type: 'string',
          },
          personalEmail: {
            type: 'string',
          },
          otherEmail: {
            type: 'string',
          },
          address: {
            $ref: '#/components/schemas/ContactAddress',
          },
          twitterId: {
            allOf: [
              {
                $ref: '#/components/schemas/TwitterId',
              },
            ],
          },
          lineId: {
            $ref: '#/components/schemas/LineId',
          },
          whatsAppId: {
            allOf: [
              {
                $ref: '#/components/schemas/WhatsAppId',
              },
            ],
          },
          facebookId: {
            allOf: [
              {
                $ref: '#/components/schemas/FacebookId',
              },
            ],
          },
          instagramId: {
            allOf: [
              {
                $ref: '#/components/schemas/InstagramId',
              },
            ],
          },
          appleOpaqueIds: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/AppleOpaqueId',
            },
          },
          externalIds: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ExternalId',
            },
          },
          identifiers: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ContactIdentifier',
            },
          },
          modifyDate: {
            type: 'string',
            format: 'date-time',
          },
          createDate: {
            type: 'string',
            format: 'date-time',
          },
          externalOrganization: {
            $ref: '#/components/schemas/ExternalOrganization',
          },
          surveyOptOut: {
            type: 'boolean',
          },
          externalSystemUrl: {
            type: 'string',
          },
          schema: {
            allOf: [
              {
                $ref: '#/components/schemas/DataSchema',
              },
            ],
          },
          customFields: {
            type: 'object',
            additionalProperties: {},
          },
          externalDataSources: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ExternalDataSource',
            },
          },
          type: {
            type: 'string',
            'x-known-values': ['Ephemeral', 'Identified', 'Curated'],
          },
          canonicalContact: {
            allOf: [
              {
                $ref: '#/components/schemas/ContactAddressableEntityRef',
              },
            ],
          },
          mergeSet: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ContactAddressableEntityRef',
            },
          },
          mergedFrom: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ContactAddressableEntityRef',
            },
          },
          mergedTo: {
            allOf: [
              {
                $ref: '#/components/schemas/ContactAddressableEntityRef',
              },
            ],
          },
          mergeOperation: {
            allOf: [
              {
                $ref: '#/components/schemas/MergeOperation',
              },
            ],
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      ExternalDataSource: {
        type: 'object',
        properties: {
          platform: {
            type: 'string',
            'x-known-values': ['SALESFORCE'],
          },
          url: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      ExternalId: {
        type: 'object',
        properties: {
          externalSource: {
            allOf: [
              {
                $ref: '#/components/schemas/ExternalSource',
              },
            ],
          },
          value: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['externalSource', 'value'],
      },
      ExternalOrganization: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          division: {
            allOf: [
              {
                $ref: '#/components/schemas/WritableStarrableDivision',
              },
            ],
          },
          companyType: {
            type: 'string',
          },
          industry: {
            type: 'string',
          },
          address: {
            $ref: '#/components/schemas/ContactAddress',
          },
          phoneNumber: {
            $ref: '#/components/schemas/PhoneNumber',
          },
          faxNumber: {
            $ref: '#/components/schemas/PhoneNumber',
          },
          employeeCount: {
            type: 'number',
          },
          revenue: {
            type: 'number',
          },
          tags: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          websites: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          tickers: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Ticker',
            },
          },
          twitterId: {
            $ref: '#/components/schemas/TwitterId',
          },
          externalSystemUrl: {
            type: 'string',
          },
          modifyDate: {
            type: 'string',
            format: 'date-time',
          },
          createDate: {
            type: 'string',
            format: 'date-time',
          },
          trustor: {
            $ref: '#/components/schemas/Trustor',
          },
          schema: {
            allOf: [
              {
                $ref: '#/components/schemas/DataSchema',
              },
            ],
          },
          customFields: {
            type: 'object',
            additionalProperties: {},
          },
          identifiers: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ExternalOrganizationIdentifier',
            },
          },
          externalIds: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ExternalId',
            },
          },
          externalDataSources: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ExternalDataSource',
            },
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['name'],
      },
      ExternalOrganizationIdentifier: {
        type: 'object',
        properties: {
          division: {
            allOf: [
              {
                $ref: '#/components/schemas/WritableStarrableDivision',
              },
            ],
          },
          type: {
            type: 'string',
            'x-known-values': ['ExternalId'],
          },
          value: {
            type: 'string',
          },
          dateCreated: {
            type: 'string',
            format: 'date-time',
          },
          externalSource: {
            allOf: [
              {
                $ref: '#/components/schemas/ExternalSource',
              },
            ],
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['type', 'value'],
      },
      ExternalSource: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          active: {
            type: 'boolean',
          },
          linkConfiguration: {
            $ref: '#/components/schemas/LinkConfiguration',
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['name'],
      },
      FacebookId: {
        type: 'object',
        properties: {
          ids: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/FacebookScopedId',
            },
          },
          displayName: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['ids'],
      },
      FacebookScopedId: {
        type: 'object',
        properties: {
          scopedId: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['scopedId'],
      },
      Faq: {
        type: 'object',
        properties: {
          question: {
            type: 'string',
          },
          answer: {
            type: 'string',
          },
          sourceUri: {
            type: 'string',
          },
          documentUrl: {
            type: 'string',
          },
          documentDisplayName: {
            type: 'string',
          },
          confidence: {
            type: 'number',
          },
        },
        additionalProperties: true,
      },
      FaxStatus: {
        type: 'object',
        properties: {
          direction: {
            type: 'string',
          },
          expectedPages: {
            type: 'number',
          },
          activePage: {
            type: 'number',
          },
          linesTransmitted: {
            type: 'number',
          },
          bytesTransmitted: {
            type: 'number',
          },
          baudRate: {
            type: 'number',
          },
          pageErrors: {
            type: 'number',
          },
          lineErrors: {
            type: 'number',
          },
        },
        additionalProperties: true,
      },
      FieldConfig: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          entityType: {
            type: 'string',
            'x-known-values': ['person', 'group', 'org'],
          },
          state: {
            type: 'string',
          },
          sections: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Section',
            },
          },
          version: {
            type: 'string',
          },
          schemaVersion: {
            type: 'string',
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      FieldConfigs: {
        type: 'object',
        properties: {
          org: {
            $ref: '#/components/schemas/FieldConfig',
          },
          person: {
            $ref: '#/components/schemas/FieldConfig',
          },
          group: {
            $ref: '#/components/schemas/FieldConfig',
          },
        },
        additionalProperties: true,
      },
      FieldList: {
        type: 'object',
        properties: {
          customLabels: {
            type: 'boolean',
          },
          instructionText: {
            type: 'string',
          },
          key: {
            type: 'string',
          },
          labelKeys: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          params: {
            type: 'object',
            additionalProperties: {},
          },
          repeatable: {
            type: 'boolean',
          },
          state: {
            type: 'string',
          },
          type: {
            type: 'string',
          },
          required: {
            type: 'boolean',
          },
          gdpr: {
            type: 'boolean',
          },
        },
        additionalProperties: true,
      },
      FooterTemplate: {
        type: 'object',
        properties: {
          type: {
            type: 'string',
            'x-known-values': ['Signature'],
          },
          applicableResources: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
        },
        additionalProperties: true,
      },
      Geolocation: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          type: {
            type: 'string',
          },
          primary: {
            type: 'boolean',
          },
          latitude: {
            type: 'number',
          },
          longitude: {
            type: 'number',
          },
          country: {
            type: 'string',
          },
          region: {
            type: 'string',
          },
          city: {
            type: 'string',
          },
          locations: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/LocationDefinition',
            },
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      GeolocationSettings: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          enabled: {
            type: 'boolean',
          },
          mapboxKey: {
            type: 'string',
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      Group: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          description: {
            type: 'string',
          },
          dateModified: {
            type: 'string',
            format: 'date-time',
          },
          memberCount: {
            type: 'number',
          },
          state: {
            type: 'string',
            'x-known-values': ['active', 'inactive', 'deleted'],
          },
          version: {
            type: 'number',
          },
          type: {
            type: 'string',
            'x-known-values': ['official', 'social'],
          },
          images: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Image',
            },
          },
          addresses: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/GroupContact',
            },
          },
          rulesVisible: {
            type: 'boolean',
          },
          visibility: {
            type: 'string',
            'x-known-values': ['public', 'owners', 'members'],
          },
          rolesEnabled: {
            type: 'boolean',
          },
          includeOwners: {
            type: 'boolean',
          },
          callsEnabled: {
            type: 'boolean',
          },
          email: {
            type: 'string',
          },
          owners: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/User',
            },
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['name', 'type', 'rulesVisible', 'visibility'],
      },
      GroupContact: {
        type: 'object',
        properties: {
          address: {
            type: 'string',
          },
          extension: {
            type: 'string',
          },
          display: {
            type: 'string',
          },
          type: {
            type: 'string',
            'x-known-values': ['GROUPRING', 'GROUPPHONE'],
          },
          mediaType: {
            type: 'string',
            'x-known-values': ['PHONE'],
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['address', 'type', 'mediaType'],
      },
      IdleTokenTimeout: {
        type: 'object',
        properties: {
          idleTokenTimeoutSeconds: {
            type: 'number',
          },
          enableIdleTokenTimeout: {
            type: 'boolean',
          },
          inactivityTimeoutUnit: {
            type: 'string',
            'x-known-values': ['Minutes', 'Hours'],
          },
          inactivityTimeoutGroupsEnabled: {
            type: 'boolean',
          },
          inactivityTimeoutGroupBundles: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/InactivityTimeoutGroupBundle',
            },
          },
        },
        additionalProperties: true,
      },
      Image: {
        type: 'object',
        properties: {
          resolution: {
            type: 'string',
          },
          imageUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      InactivityTimeoutGroupBundle: {
        type: 'object',
        properties: {
          priority: {
            type: 'number',
          },
          timeoutSeconds: {
            type: 'number',
          },
          inactivityTimeoutUnit: {
            type: 'string',
            'x-known-values': ['Minutes', 'Hours'],
          },
          groups: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['priority', 'timeoutSeconds', 'groups'],
      },
      InactivityTimeoutSettings: {
        type: 'object',
        properties: {
          timeoutSeconds: {
            type: 'number',
          },
          actionType: {
            type: 'string',
            'x-known-values': ['DISCONNECT', 'SEND_TO_ARCHITECT_FLOW'],
          },
          flowId: {
            allOf: [
              {
                $ref: '#/components/schemas/DomainEntityRef',
              },
            ],
          },
        },
        additionalProperties: true,
      },
      InboundRoute: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          pattern: {
            type: 'string',
          },
          queue: {
            allOf: [
              {
                $ref: '#/components/schemas/DomainEntityRef',
              },
            ],
          },
          priority: {
            type: 'number',
          },
          skills: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/DomainEntityRef',
            },
          },
          language: {
            allOf: [
              {
                $ref: '#/components/schemas/DomainEntityRef',
              },
            ],
          },
          fromName: {
            type: 'string',
          },
          fromEmail: {
            type: 'string',
          },
          flow: {
            allOf: [
              {
                $ref: '#/components/schemas/DomainEntityRef',
              },
            ],
          },
          replyEmailAddress: {
            allOf: [
              {
                $ref: '#/components/schemas/QueueEmailAddress',
              },
            ],
          },
          autoBcc: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/EmailAddress',
            },
          },
          spamFlow: {
            allOf: [
              {
                $ref: '#/components/schemas/DomainEntityRef',
              },
            ],
          },
          signature: {
            allOf: [
              {
                $ref: '#/components/schemas/Signature',
              },
            ],
          },
          historyInclusion: {
            type: 'string',
            'x-known-values': ['Include', 'Exclude', 'Optional'],
          },
          allowMultipleActions: {
            type: 'boolean',
          },
          mailboxFolders: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          status: {
            type: 'string',
            'x-known-values': ['Pending', 'Active', 'Removing', 'Error'],
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['pattern', 'fromName'],
      },
      InstagramId: {
        type: 'object',
        properties: {
          ids: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/InstagramScopedId',
            },
          },
          displayName: {
            type: 'string',
          },
          handle: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['ids'],
      },
      InstagramScopedId: {
        type: 'object',
        properties: {
          scopedId: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['scopedId'],
      },
      InternalMessage: {
        type: 'object',
        properties: {
          state: {
            type: 'string',
            'x-known-values': ['alerting', 'connected', 'disconnected'],
          },
          initialState: {
            type: 'string',
            'x-known-values': ['alerting', 'connected', 'disconnected'],
          },
          id: {
            type: 'string',
          },
          segments: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Segment',
            },
          },
          disconnectType: {
            type: 'string',
            'x-known-values': ['client', 'system', 'peer', 'transfer'],
          },
          startAlertingTime: {
            type: 'string',
            format: 'date-time',
          },
          connectedTime: {
            type: 'string',
            format: 'date-time',
          },
          disconnectedTime: {
            type: 'string',
            format: 'date-time',
          },
          provider: {
            type: 'string',
          },
          peerId: {
            type: 'string',
          },
          targetUserId: {
            type: 'string',
          },
          sourceUserId: {
            type: 'string',
          },
          toAddress: {
            allOf: [
              {
                $ref: '#/components/schemas/Address',
              },
            ],
          },
          fromAddress: {
            allOf: [
              {
                $ref: '#/components/schemas/Address',
              },
            ],
          },
          messages: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/InternalMessageDetails',
            },
          },
        },
        additionalProperties: true,
      },
      InternalMessageDetails: {
        type: 'object',
        properties: {
          messageId: {
            type: 'string',
          },
          messageTime: {
            type: 'string',
            format: 'date-time',
          },
        },
        additionalProperties: true,
      },
      JourneyAction: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          actionMap: {
            allOf: [
              {
                $ref: '#/components/schemas/JourneyActionMap',
              },
            ],
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['id', 'actionMap'],
      },
      JourneyActionMap: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          version: {
            type: 'number',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['id', 'version'],
      },
      JourneyContext: {
        type: 'object',
        properties: {
          customer: {
            allOf: [
              {
                $ref: '#/components/schemas/JourneyCustomer',
              },
            ],
          },
          customerSession: {
            allOf: [
              {
                $ref: '#/components/schemas/JourneyCustomerSession',
              },
            ],
          },
          triggeringAction: {
            allOf: [
              {
                $ref: '#/components/schemas/JourneyAction',
              },
            ],
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['customer'],
      },
      JourneyCustomer: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          idType: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['id', 'idType'],
      },
      JourneyCustomerSession: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          type: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['id', 'type'],
      },
      JsonSchemaDocument: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          $schema: {
            type: 'string',
          },
          title: {
            type: 'string',
          },
          description: {
            type: 'string',
          },
          type: {
            type: 'string',
          },
          required: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          properties: {
            type: 'object',
            additionalProperties: {},
          },
          additionalProperties: {},
        },
        additionalProperties: true,
      },
      LabelUtilizationResponse: {
        type: 'object',
        properties: {
          maximumCapacity: {
            type: 'number',
          },
          interruptingLabelIds: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          labelName: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      Language: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          dateModified: {
            type: 'string',
            format: 'date-time',
          },
          state: {
            type: 'string',
            'x-known-values': ['active', 'inactive', 'deleted'],
          },
          version: {
            type: 'string',
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['name'],
      },
      LanguageEntityListing: {
        type: 'object',
        properties: {
          entities: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Language',
            },
          },
          pageSize: {
            type: 'number',
          },
          pageNumber: {
            type: 'number',
          },
          total: {
            type: 'number',
          },
          lastUri: {
            type: 'string',
          },
          firstUri: {
            type: 'string',
          },
          selfUri: {
            type: 'string',
          },
          nextUri: {
            type: 'string',
          },
          previousUri: {
            type: 'string',
          },
          pageCount: {
            type: 'number',
          },
        },
        additionalProperties: true,
      },
      Library: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          version: {
            type: 'number',
          },
          createdBy: {
            allOf: [
              {
                $ref: '#/components/schemas/User',
              },
            ],
          },
          dateCreated: {
            type: 'string',
            format: 'date-time',
          },
          responseType: {
            type: 'string',
            'x-known-values': ['MessagingTemplate', 'CampaignSmsTemplate', 'CampaignEmailTemplate', 'Footer', 'Form'],
          },
          division: {
            allOf: [
              {
                $ref: '#/components/schemas/WritableDivision',
              },
            ],
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['name'],
      },
      LibraryBatchRequest: {
        type: 'object',
        properties: {
          libraryIds: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['libraryIds'],
      },
      LibraryEntityListing: {
        type: 'object',
        properties: {
          entities: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Library',
            },
          },
          pageSize: {
            type: 'number',
          },
          pageNumber: {
            type: 'number',
          },
          total: {
            type: 'number',
          },
          lastUri: {
            type: 'string',
          },
          firstUri: {
            type: 'string',
          },
          selfUri: {
            type: 'string',
          },
          nextUri: {
            type: 'string',
          },
          previousUri: {
            type: 'string',
          },
          pageCount: {
            type: 'number',
          },
        },
        additionalProperties: true,
      },
      Limit: {
        type: 'object',
        properties: {
          key: {
            type: 'string',
          },
          namespace: {
            type: 'string',
            'x-known-values': [
              'workforce.management.forecast',
              'agent.assistant',
              'agentic.virtual.agents',
              'analytics.agents',
              'analytics.alerting',
              'analytics.data.extraction',
              'analytics',
              'analytics.realtime',
              'analytics.reporting.settings',
              'architect',
              'audiohook',
              'audiohook.monitor',
              'audit',
              'auth.api',
              'authorization',
              'automation.testing',
              'bots',
              'bots.voice',
              'business.rules',
              'callback',
              'cobrowse',
              'content.management',
              'conversation',
              'copilot',
              'dataactions',
              'datatables',
              'directory',
              'dsar',
              'email',
              'employee.engagement',
              'event.orchestration',
              'external.contacts',
              'external.events.data.ingestion',
              'gamification',
              'gcv',
              'gdpr',
              'groups',
              'guides',
              'historical.adherence',
              'infrastructureascode',
              'integrations',
              'intent.miner',
              'internal.messaging',
              'journey',
              'knowledge',
              'language.understanding',
              'learning',
              'limit.registry',
              'marketplace',
              'media.communications',
              'messaging',
              'micro.frontend',
              'notifications',
              'onboarding',
              'outbound',
              'platform.api',
              'predictive.routing',
              'presence',
              'quality',
              'recording',
              'response.management',
              'routing',
              'scim',
              'screen.monitoring',
              'search',
              'secondary.automation.testing',
              'skills',
              'social.media',
              'speech.and.text.analytics',
              'speech.integration',
              'supportability',
              'task.management',
              'telephony.configuration',
              'usage',
              'users',
              'users.rules',
              'voice.transcription',
              'web.deployments',
              'web.messaging',
              'webchat',
              'webhooks',
              'workforce.management.agent.availability',
              'workforce.management',
              'workforce.management.self.schedule',
              'workforce.management.shift.trading',
              'system',
            ],
          },
          value: {
            type: 'number',
          },
        },
        additionalProperties: true,
      },
      LineId: {
        type: 'object',
        properties: {
          ids: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/LineUserId',
            },
          },
          displayName: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['ids'],
      },
      LineUserId: {
        type: 'object',
        properties: {
          userId: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['userId'],
      },
      LinkConfiguration: {
        type: 'object',
        properties: {
          uriTemplate: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['uriTemplate'],
      },
      Location: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          floorplanId: {
            type: 'string',
          },
          coordinates: {
            type: 'object',
            additionalProperties: {
              type: 'number',
            },
          },
          notes: {
            type: 'string',
          },
          locationDefinition: {
            $ref: '#/components/schemas/LocationDefinition',
          },
        },
        additionalProperties: true,
      },
      LocationAddress: {
        type: 'object',
        properties: {
          city: {
            type: 'string',
          },
          country: {
            type: 'string',
          },
          countryName: {
            type: 'string',
          },
          state: {
            type: 'string',
          },
          street1: {
            type: 'string',
          },
          street2: {
            type: 'string',
          },
          zipcode: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      LocationAddressVerificationDetails: {
        type: 'object',
        properties: {
          status: {
            type: 'string',
            'x-known-values': ['Pending', 'InProgress', 'Retry', 'Complete', 'Failed'],
          },
          dateFinished: {
            type: 'string',
            format: 'date-time',
          },
          dateStarted: {
            type: 'string',
            format: 'date-time',
          },
          service: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      LocationDefinition: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          contactUser: {
            allOf: [
              {
                $ref: '#/components/schemas/AddressableEntityRef',
              },
            ],
          },
          emergencyNumber: {
            allOf: [
              {
                $ref: '#/components/schemas/LocationEmergencyNumber',
              },
            ],
          },
          address: {
            $ref: '#/components/schemas/LocationAddress',
          },
          state: {
            type: 'string',
            'x-known-values': ['active', 'deleted'],
          },
          notes: {
            type: 'string',
          },
          version: {
            type: 'number',
          },
          path: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          profileImage: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/LocationImage',
            },
          },
          floorplanImage: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/LocationImage',
            },
          },
          addressVerificationDetails: {
            allOf: [
              {
                $ref: '#/components/schemas/LocationAddressVerificationDetails',
              },
            ],
          },
          addressVerified: {
            type: 'boolean',
          },
          addressStored: {
            type: 'boolean',
          },
          images: {
            type: 'string',
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      LocationEmergencyNumber: {
        type: 'object',
        properties: {
          e164: {
            type: 'string',
          },
          number: {
            type: 'string',
          },
          type: {
            type: 'string',
            'x-known-values': ['default', 'elin'],
          },
        },
        additionalProperties: true,
      },
      LocationImage: {
        type: 'object',
        properties: {
          resolution: {
            type: 'string',
          },
          imageUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      MediaParticipantRequest: {
        type: 'object',
        properties: {
          wrapup: {
            allOf: [
              {
                $ref: '#/components/schemas/WrapupInput',
              },
            ],
          },
          state: {
            type: 'string',
            'x-known-values': [
              'alerting',
              'dialing',
              'contacting',
              'offering',
              'connected',
              'disconnected',
              'terminated',
              'converting',
              'uploading',
              'transmitting',
              'parked',
              'none',
            ],
          },
          recording: {
            type: 'boolean',
          },
          muted: {
            type: 'boolean',
          },
          confined: {
            type: 'boolean',
          },
          held: {
            type: 'boolean',
          },
          wrapupSkipped: {
            type: 'boolean',
          },
          resumeTime: {
            type: 'string',
            format: 'date-time',
          },
        },
        additionalProperties: true,
      },
      MediaSettings: {
        type: 'object',
        properties: {
          enableAutoAnswer: {
            type: 'boolean',
          },
          alertingTimeoutSeconds: {
            type: 'number',
          },
          serviceLevel: {
            allOf: [
              {
                $ref: '#/components/schemas/ServiceLevel',
              },
            ],
          },
          autoAnswerAlertToneSeconds: {
            type: 'number',
          },
          manualAnswerAlertToneSeconds: {
            type: 'number',
          },
        },
        additionalProperties: true,
      },
      MediaSummary: {
        type: 'object',
        properties: {
          contactCenter: {
            $ref: '#/components/schemas/MediaSummaryDetail',
          },
          enterprise: {
            $ref: '#/components/schemas/MediaSummaryDetail',
          },
        },
        additionalProperties: true,
      },
      MediaSummaryDetail: {
        type: 'object',
        properties: {
          active: {
            type: 'number',
          },
          acw: {
            type: 'number',
          },
        },
        additionalProperties: true,
      },
      MediaUtilization: {
        type: 'object',
        properties: {
          maximumCapacity: {
            type: 'number',
          },
          interruptableMediaTypes: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          includeNonAcd: {
            type: 'boolean',
          },
        },
        additionalProperties: true,
      },
      MemberGroup: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          division: {
            allOf: [
              {
                $ref: '#/components/schemas/WritableDivision',
              },
            ],
          },
          type: {
            type: 'string',
            'x-known-values': ['TEAM', 'GROUP', 'SKILLGROUP'],
          },
          memberCount: {
            type: 'number',
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      MergeOperation: {
        type: 'object',
        properties: {
          sourceContact: {
            allOf: [
              {
                $ref: '#/components/schemas/AddressableEntityRef',
              },
            ],
          },
          targetContact: {
            allOf: [
              {
                $ref: '#/components/schemas/AddressableEntityRef',
              },
            ],
          },
          resultingContact: {
            allOf: [
              {
                $ref: '#/components/schemas/AddressableEntityRef',
              },
            ],
          },
        },
        additionalProperties: true,
      },
      Message: {
        type: 'object',
        properties: {
          state: {
            type: 'string',
            'x-known-values': ['alerting', 'connected', 'parked', 'disconnected'],
          },
          initialState: {
            type: 'string',
            'x-known-values': ['alerting', 'connected', 'parked', 'disconnected'],
          },
          id: {
            type: 'string',
          },
          held: {
            type: 'boolean',
          },
          segments: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Segment',
            },
          },
          direction: {
            type: 'string',
            'x-known-values': ['inbound', 'outbound'],
          },
          recordingId: {
            type: 'string',
          },
          errorInfo: {
            $ref: '#/components/schemas/ErrorBody',
          },
          disconnectType: {
            type: 'string',
            'x-known-values': [
              'endpoint',
              'client',
              'system',
              'timeout',
              'transfer',
              'transfer.conference',
              'transfer.consult',
              'transfer.forward',
              'transfer.noanswer',
              'transfer.notavailable',
              'transport.failure',
              'error',
              'peer',
              'other',
              'spam',
              'uncallable',
              'inactivity',
              'session.expired',
              'takeover',
            ],
          },
          startHoldTime: {
            type: 'string',
            format: 'date-time',
          },
          startAlertingTime: {
            type: 'string',
            format: 'date-time',
          },
          connectedTime: {
            type: 'string',
            format: 'date-time',
          },
          disconnectedTime: {
            type: 'string',
            format: 'date-time',
          },
          provider: {
            type: 'string',
          },
          authenticated: {
            type: 'boolean',
          },
          type: {
            type: 'string',
            'x-known-values': [
              'apple',
              'facebook',
              'instagram',
              'kakao',
              'line',
              'open',
              'sms',
              'telegram',
              'twitter',
              'webmessaging',
              'whatsapp',
              'unknown',
            ],
          },
          recipientCountry: {
            type: 'string',
          },
          recipientType: {
            type: 'string',
          },
          scriptId: {
            type: 'string',
          },
          peerId: {
            type: 'string',
          },
          toAddress: {
            allOf: [
              {
                $ref: '#/components/schemas/Address',
              },
            ],
          },
          fromAddress: {
            allOf: [
              {
                $ref: '#/components/schemas/Address',
              },
            ],
          },
          messages: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/MessageDetails',
            },
          },
          journeyContext: {
            allOf: [
              {
                $ref: '#/components/schemas/JourneyContext',
              },
            ],
          },
          wrapup: {
            allOf: [
              {
                $ref: '#/components/schemas/Wrapup',
              },
            ],
          },
          afterCallWork: {
            allOf: [
              {
                $ref: '#/components/schemas/AfterCallWork',
              },
            ],
          },
          afterCallWorkRequired: {
            type: 'boolean',
          },
          agentAssistantId: {
            type: 'string',
          },
          byoSmsIntegrationId: {
            type: 'string',
          },
          queueMediaSettings: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationQueueMediaSettings',
              },
            ],
          },
          engagementSource: {
            type: 'string',
            'x-known-values': [
              'AppleMessagesForBusiness',
              'Discord',
              'Email',
              'Facebook',
              'FacebookMessenger',
              'Glassdoor',
              'GoogleBusinessProfile',
              'Instagram',
              'KakaoTalk',
              'Line',
              'LinkedIn',
              'MicrosoftTeams',
              'MobileChat',
              'Other',
              'QQ',
              'Reddit',
              'ServiceNow',
              'SFDC',
              'SMS',
              'Snapchat',
              'Telegram',
              'Threads',
              'Trustpilot',
              'Unspecified',
              'Viber',
              'WebChat',
              'WeChat',
              'Weibo',
              'WhatsApp',
              'X',
              'Yelp',
              'YouTube',
              'Zendesk',
              'OpenMessaging',
            ],
          },
          resumeTime: {
            type: 'string',
            format: 'date-time',
          },
          parkTime: {
            type: 'string',
            format: 'date-time',
          },
        },
        additionalProperties: true,
      },
      MessageConversation: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          participants: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/MessageMediaParticipant',
            },
          },
          otherMediaUris: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          recentTransfers: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/TransferResponse',
            },
          },
          utilizationLabelId: {
            type: 'string',
          },
          inactivityTimeout: {
            type: 'string',
            format: 'date-time',
          },
          divisions: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ConversationDivisionMembership',
            },
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      MessageConversationEntityListing: {
        type: 'object',
        properties: {
          entities: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/MessageConversation',
            },
          },
          pageSize: {
            type: 'number',
          },
          pageNumber: {
            type: 'number',
          },
          total: {
            type: 'number',
          },
          lastUri: {
            type: 'string',
          },
          firstUri: {
            type: 'string',
          },
          selfUri: {
            type: 'string',
          },
          nextUri: {
            type: 'string',
          },
          previousUri: {
            type: 'string',
          },
          pageCount: {
            type: 'number',
          },
        },
        additionalProperties: true,
      },
      MessageData: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          providerMessageId: {
            type: 'string',
          },
          timestamp: {
            type: 'string',
            format: 'date-time',
          },
          fromAddress: {
            type: 'string',
          },
          toAddress: {
            type: 'string',
          },
          direction: {
            type: 'string',
            'x-known-values': ['inbound', 'outbound'],
          },
          messengerType: {
            type: 'string',
            'x-known-values': ['sms', 'facebook', 'twitter', 'whatsapp', 'webmessaging', 'instagram', 'open', 'apple'],
          },
          status: {
            type: 'string',
            'x-known-values': [
              'queued',
              'sent',
              'failed',
              'received',
              'delivery-success',
              'delivery-failed',
              'read',
              'removed',
              'published',
            ],
          },
          normalizedMessage: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationNormalizedMessage',
              },
            ],
          },
          normalizedReceipts: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ConversationNormalizedMessage',
            },
          },
          createdBy: {
            allOf: [
              {
                $ref: '#/components/schemas/User',
              },
            ],
          },
          conversationId: {
            type: 'string',
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['timestamp', 'status'],
      },
      MessageDetails: {
        type: 'object',
        properties: {
          messageId: {
            type: 'string',
          },
          messageURI: {
            type: 'string',
          },
          messageStatus: {
            type: 'string',
            'x-known-values': [
              'queued',
              'sent',
              'failed',
              'received',
              'delivery-success',
              'delivery-failed',
              'read',
              'removed',
              'published',
            ],
          },
          messageSegmentCount: {
            type: 'number',
          },
          messageTime: {
            type: 'string',
            format: 'date-time',
          },
          media: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/MessageMedia',
            },
          },
          stickers: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/MessageSticker',
            },
          },
          messageMetadata: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationMessageMetadata',
              },
            ],
          },
          socialVisibility: {
            type: 'string',
            'x-known-values': ['private', 'public'],
          },
          errorInfo: {
            allOf: [
              {
                $ref: '#/components/schemas/ErrorBody',
              },
            ],
          },
        },
        additionalProperties: true,
      },
      MessageFooter: {
        type: 'object',
        properties: {
          type: {
            type: 'string',
            'x-known-values': ['Text'],
          },
          content: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      MessageHeader: {
        type: 'object',
        properties: {
          type: {
            type: 'string',
            'x-known-values': ['Text', 'Image'],
          },
          content: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      MessageMedia: {
        type: 'object',
        properties: {
          url: {
            type: 'string',
          },
          mediaType: {
            type: 'string',
          },
          contentLengthBytes: {
            type: 'number',
          },
          name: {
            type: 'string',
          },
          id: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      MessageMediaData: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          url: {
            type: 'string',
          },
          mediaType: {
            type: 'string',
          },
          contentLengthBytes: {
            type: 'number',
          },
          uploadUrl: {
            type: 'string',
          },
          status: {
            type: 'string',
            'x-known-values': ['uploading', 'valid', 'invalid'],
          },
          conversationId: {
            type: 'string',
          },
          communicationId: {
            type: 'string',
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      MessageMediaListing: {
        type: 'object',
        properties: {
          entities: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/MessageMediaData',
            },
          },
          pageSize: {
            type: 'number',
          },
          pageNumber: {
            type: 'number',
          },
          total: {
            type: 'number',
          },
          lastUri: {
            type: 'string',
          },
          firstUri: {
            type: 'string',
          },
          selfUri: {
            type: 'string',
          },
          nextUri: {
            type: 'string',
          },
          previousUri: {
            type: 'string',
          },
          pageCount: {
            type: 'number',
          },
        },
        additionalProperties: true,
      },
      MessageMediaParticipant: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          address: {
            type: 'string',
          },
          startTime: {
            type: 'string',
            format: 'date-time',
          },
          startAlertingTime: {
            type: 'string',
            format: 'date-time',
          },
          connectedTime: {
            type: 'string',
            format: 'date-time',
          },
          endTime: {
            type: 'string',
            format: 'date-time',
          },
          startHoldTime: {
            type: 'string',
            format: 'date-time',
          },
          purpose: {
            type: 'string',
          },
          state: {
            type: 'string',
            'x-known-values': [
              'alerting',
              'dialing',
              'contacting',
              'offering',
              'connected',
              'disconnected',
              'terminated',
              'converting',
              'uploading',
              'transmitting',
              'parked',
              'none',
            ],
          },
          direction: {
            type: 'string',
            'x-known-values': ['inbound', 'outbound'],
          },
          disconnectType: {
            type: 'string',
            'x-known-values': [
              'endpoint',
              'endpoint.donotdisturb',
              'client',
              'system',
              'transfer',
              'transfer.conference',
              'transfer.consult',
              'transfer.donotdisturb',
              'transfer.forward',
              'transfer.noanswer',
              'transfer.notavailable',
              'transport.failure',
              'error',
              'peer',
              'other',
              'spam',
              'inactivity',
              'session.expired',
              'takeover',
            ],
          },
          held: {
            type: 'boolean',
          },
          wrapupRequired: {
            type: 'boolean',
          },
          wrapupPrompt: {
            type: 'string',
          },
          mediaRoles: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          user: {
            allOf: [
              {
                $ref: '#/components/schemas/DomainEntityRef',
              },
            ],
          },
          queue: {
            allOf: [
              {
                $ref: '#/components/schemas/DomainEntityRef',
              },
            ],
          },
          team: {
            allOf: [
              {
                $ref: '#/components/schemas/DomainEntityRef',
              },
            ],
          },
          attributes: {
            type: 'object',
            additionalProperties: {
              type: 'string',
            },
          },
          errorInfo: {
            allOf: [
              {
                $ref: '#/components/schemas/ErrorInfo',
              },
            ],
          },
          script: {
            allOf: [
              {
                $ref: '#/components/schemas/DomainEntityRef',
              },
            ],
          },
          wrapupTimeoutMs: {
            type: 'number',
          },
          wrapupSkipped: {
            type: 'boolean',
          },
          alertingTimeoutMs: {
            type: 'number',
          },
          provider: {
            type: 'string',
          },
          externalContact: {
            allOf: [
              {
                $ref: '#/components/schemas/DomainEntityRef',
              },
            ],
          },
          externalContactInitialDivisionId: {
            type: 'string',
          },
          externalOrganization: {
            allOf: [
              {
                $ref: '#/components/schemas/DomainEntityRef',
              },
            ],
          },
          wrapup: {
            allOf: [
              {
                $ref: '#/components/schemas/Wrapup',
              },
            ],
          },
          peer: {
            type: 'string',
          },
          flaggedReason: {
            type: 'string',
            'x-known-values': ['general'],
          },
          journeyContext: {
            allOf: [
              {
                $ref: '#/components/schemas/JourneyContext',
              },
            ],
          },
          conversationRoutingData: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationRoutingData',
              },
            ],
          },
          startAcwTime: {
            type: 'string',
            format: 'date-time',
          },
          endAcwTime: {
            type: 'string',
            format: 'date-time',
          },
          parkTime: {
            type: 'string',
            format: 'date-time',
          },
          resumeTime: {
            type: 'string',
            format: 'date-time',
          },
          toAddress: {
            allOf: [
              {
                $ref: '#/components/schemas/Address',
              },
            ],
          },
          fromAddress: {
            allOf: [
              {
                $ref: '#/components/schemas/Address',
              },
            ],
          },
          messages: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/MessageDetails',
            },
          },
          type: {
            type: 'string',
            'x-known-values': [
              'apple',
              'facebook',
              'instagram',
              'kakao',
              'line',
              'open',
              'sms',
              'telegram',
              'twitter',
              'webmessaging',
              'whatsapp',
              'unknown',
            ],
          },
          recipientCountry: {
            type: 'string',
          },
          recipientType: {
            type: 'string',
          },
          authenticated: {
            type: 'boolean',
          },
          monitoredParticipantId: {
            type: 'string',
          },
          monitoredParticipant: {
            allOf: [
              {
                $ref: '#/components/schemas/AddressableEntityRef',
              },
            ],
          },
        },
        additionalProperties: true,
      },
      MessageMediaSettings: {
        type: 'object',
        properties: {
          enableAutoAnswer: {
            type: 'boolean',
          },
          alertingTimeoutSeconds: {
            type: 'number',
          },
          serviceLevel: {
            allOf: [
              {
                $ref: '#/components/schemas/ServiceLevel',
              },
            ],
          },
          autoAnswerAlertToneSeconds: {
            type: 'number',
          },
          manualAnswerAlertToneSeconds: {
            type: 'number',
          },
          subTypeSettings: {
            type: 'object',
            additionalProperties: {
              $ref: '#/components/schemas/MessageSubtypeSettings',
            },
          },
          enableInactivityTimeout: {
            type: 'boolean',
          },
          inactivityTimeoutSettings: {
            allOf: [
              {
                $ref: '#/components/schemas/InactivityTimeoutSettings',
              },
            ],
          },
        },
        additionalProperties: true,
      },
      MessageMediaUploadData: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          uploadUrl: {
            type: 'string',
          },
          uploadHeaders: {
            type: 'object',
            additionalProperties: {
              type: 'string',
            },
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      MessageSticker: {
        type: 'object',
        properties: {
          url: {
            type: 'string',
          },
          id: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      MessageSubtypeSettings: {
        type: 'object',
        properties: {
          enableAutoAnswer: {
            type: 'boolean',
          },
          enableInactivityTimeout: {
            type: 'boolean',
          },
        },
        additionalProperties: true,
      },
      MessageTypingEventRequest: {
        type: 'object',
        properties: {
          typing: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationEventTyping',
              },
            ],
          },
          dateSent: {
            type: 'string',
            format: 'date-time',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['typing'],
      },
      MessagingTemplate: {
        type: 'object',
        properties: {
          whatsApp: {
            allOf: [
              {
                $ref: '#/components/schemas/WhatsAppDefinition',
              },
            ],
          },
        },
        additionalProperties: true,
      },
      MetadataAttribute: {
        type: 'object',
        properties: {
          value: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      NamedEntity: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      NumericRange: {
        type: 'object',
        properties: {
          gt: {
            type: 'number',
          },
          gte: {
            type: 'number',
          },
          lt: {
            type: 'number',
          },
          lte: {
            type: 'number',
          },
        },
        additionalProperties: true,
      },
      OAuthLastTokenIssued: {
        type: 'object',
        properties: {
          dateIssued: {
            type: 'string',
            format: 'date-time',
          },
        },
        additionalProperties: true,
      },
      ObservationMetricData: {
        type: 'object',
        properties: {
          metric: {
            type: 'string',
          },
          qualifier: {
            type: 'string',
          },
          stats: {
            $ref: '#/components/schemas/StatisticalSummary',
          },
          truncated: {
            type: 'boolean',
          },
          observations: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ObservationValue',
            },
          },
        },
        additionalProperties: true,
      },
      ObservationValue: {
        type: 'object',
        properties: {
          observationDate: {
            type: 'string',
            format: 'date-time',
          },
          conversationId: {
            type: 'string',
          },
          sessionId: {
            type: 'string',
          },
          requestedRoutingSkillIds: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          requestedLanguageId: {
            type: 'string',
          },
          routingPriority: {
            type: 'number',
          },
          participantName: {
            type: 'string',
          },
          userId: {
            type: 'string',
          },
          direction: {
            type: 'string',
            'x-known-values': ['inbound', 'outbound'],
          },
          convertedFrom: {
            type: 'string',
          },
          convertedTo: {
            type: 'string',
          },
          addressFrom: {
            type: 'string',
          },
          addressTo: {
            type: 'string',
          },
          ani: {
            type: 'string',
          },
          dnis: {
            type: 'string',
          },
          teamId: {
            type: 'string',
          },
          requestedRoutings: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          usedRouting: {
            type: 'string',
            'x-known-values': [
              'Bullseye',
              'Conditional',
              'Direct',
              'Last',
              'Manual',
              'Predictive',
              'Preferred',
              'Standard',
              'Vip',
            ],
          },
          scoredAgents: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/AnalyticsScoredAgent',
            },
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['observationDate'],
      },
      OpenContentAttachment: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          mediaType: {
            type: 'string',
            'x-known-values': ['Image', 'Video', 'Audio', 'File', 'Link'],
          },
          url: {
            type: 'string',
          },
          mime: {
            type: 'string',
          },
          text: {
            type: 'string',
          },
          sha256: {
            type: 'string',
          },
          filename: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['mediaType', 'url', 'mime'],
      },
      OpenEvent: {
        type: 'object',
        properties: {
          eventType: {
            type: 'string',
            'x-known-values': ['Typing'],
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['eventType'],
      },
      OpenEventNormalizedMessage: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          channel: {
            allOf: [
              {
                $ref: '#/components/schemas/OpenMessagingChannel',
              },
            ],
          },
          type: {
            type: 'string',
            'x-known-values': ['Event'],
          },
          events: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/OpenMessageEvent',
            },
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['channel', 'type'],
      },
      OpenInboundMessageContent: {
        type: 'object',
        properties: {
          attachment: {
            allOf: [
              {
                $ref: '#/components/schemas/OpenContentAttachment',
              },
            ],
          },
        },
        additionalProperties: true,
      },
      OpenInboundMessageMessagingChannel: {
        type: 'object',
        properties: {
          from: {
            allOf: [
              {
                $ref: '#/components/schemas/OpenMessagingFromRecipient',
              },
            ],
          },
          time: {
            type: 'string',
            format: 'date-time',
          },
          messageId: {
            type: 'string',
          },
          metadata: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationChannelMetadata',
              },
            ],
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['from', 'time'],
      },
      OpenInboundMessagingChannel: {
        type: 'object',
        properties: {
          from: {
            allOf: [
              {
                $ref: '#/components/schemas/OpenMessagingFromRecipient',
              },
            ],
          },
          time: {
            type: 'string',
            format: 'date-time',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['from', 'time'],
      },
      OpenInboundMessagingReceiptChannel: {
        type: 'object',
        properties: {
          to: {
            allOf: [
              {
                $ref: '#/components/schemas/OpenMessagingToRecipient',
              },
            ],
          },
          time: {
            type: 'string',
            format: 'date-time',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['to', 'time'],
      },
      OpenInboundNormalizedEvent: {
        type: 'object',
        properties: {
          channel: {
            allOf: [
              {
                $ref: '#/components/schemas/OpenInboundMessagingChannel',
              },
            ],
          },
          events: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/OpenEvent',
            },
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['channel', 'events'],
      },
      OpenInboundNormalizedMessage: {
        type: 'object',
        properties: {
          channel: {
            allOf: [
              {
                $ref: '#/components/schemas/OpenInboundMessageMessagingChannel',
              },
            ],
          },
          text: {
            type: 'string',
          },
          content: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/OpenInboundMessageContent',
            },
          },
          metadata: {
            type: 'object',
            additionalProperties: {
              type: 'string',
            },
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['channel'],
      },
      OpenInboundNormalizedReceipt: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          channel: {
            allOf: [
              {
                $ref: '#/components/schemas/OpenInboundMessagingReceiptChannel',
              },
            ],
          },
          status: {
            type: 'string',
            'x-known-values': ['Sent', 'Delivered', 'Failed', 'Published', 'Removed'],
          },
          reasons: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ConversationReason',
            },
          },
          isFinalReceipt: {
            type: 'boolean',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['id', 'channel', 'status'],
      },
      OpenMessageContent: {
        type: 'object',
        properties: {
          contentType: {
            type: 'string',
            'x-known-values': ['Attachment'],
          },
          attachment: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationContentAttachment',
              },
            ],
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['contentType'],
      },
      OpenMessageEvent: {
        type: 'object',
        properties: {
          eventType: {
            type: 'string',
            'x-known-values': ['Typing'],
          },
          typing: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationEventTyping',
              },
            ],
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['eventType'],
      },
      OpenMessageNormalizedMessage: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          channel: {
            allOf: [
              {
                $ref: '#/components/schemas/OpenMessagingChannel',
              },
            ],
          },
          type: {
            type: 'string',
            'x-known-values': ['Text'],
          },
          text: {
            type: 'string',
          },
          content: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/OpenMessageContent',
            },
          },
          metadata: {
            type: 'object',
            additionalProperties: {
              type: 'string',
            },
          },
          conversationId: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['channel', 'type'],
      },
      OpenMessagingChannel: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          platform: {
            type: 'string',
            'x-known-values': ['Open'],
          },
          type: {
            type: 'string',
            'x-known-values': ['Private'],
          },
          messageId: {
            type: 'string',
          },
          to: {
            allOf: [
              {
                $ref: '#/components/schemas/OpenMessagingToRecipient',
              },
            ],
          },
          from: {
            allOf: [
              {
                $ref: '#/components/schemas/OpenMessagingFromRecipient',
              },
            ],
          },
          time: {
            type: 'string',
            format: 'date-time',
          },
          metadata: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationChannelMetadata',
              },
            ],
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['to', 'from', 'time'],
      },
      OpenMessagingFromRecipient: {
        type: 'object',
        properties: {
          nickname: {
            type: 'string',
          },
          id: {
            type: 'string',
          },
          idType: {
            type: 'string',
            'x-known-values': ['Email', 'Phone', 'Opaque'],
          },
          firstName: {
            type: 'string',
          },
          lastName: {
            type: 'string',
          },
          image: {
            type: 'string',
          },
          email: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['id', 'idType'],
      },
      OpenMessagingToRecipient: {
        type: 'object',
        properties: {
          nickname: {
            type: 'string',
          },
          id: {
            type: 'string',
          },
          idType: {
            type: 'string',
            'x-known-values': ['Email', 'Phone', 'Opaque'],
          },
          firstName: {
            type: 'string',
          },
          lastName: {
            type: 'string',
          },
          image: {
            type: 'string',
          },
          email: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['id'],
      },
      OpenReceiptNormalizedMessage: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          channel: {
            allOf: [
              {
                $ref: '#/components/schemas/OpenMessagingChannel',
              },
            ],
          },
          type: {
            type: 'string',
            'x-known-values': ['Receipt'],
          },
          status: {
            type: 'string',
            'x-known-values': ['Sent', 'Delivered', 'Failed', 'Published', 'Removed'],
          },
          reasons: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ConversationReason',
            },
          },
          isFinalReceipt: {
            type: 'boolean',
          },
          direction: {
            type: 'string',
            'x-known-values': ['Inbound', 'Outbound'],
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['id', 'channel', 'type', 'status', 'direction'],
      },
      OrgOAuthClient: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          dateCreated: {
            type: 'string',
            format: 'date-time',
          },
          dateModified: {
            type: 'string',
            format: 'date-time',
          },
          createdBy: {
            allOf: [
              {
                $ref: '#/components/schemas/DomainEntityRef',
              },
            ],
          },
          modifiedBy: {
            allOf: [
              {
                $ref: '#/components/schemas/DomainEntityRef',
              },
            ],
          },
          authorizedGrantType: {
            type: 'string',
            'x-known-values': ['CODE', 'TOKEN', 'SAML2-BEARER', 'PASSWORD', 'CLIENT-CREDENTIALS'],
          },
          scope: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          roleDivisions: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/RoleDivision',
            },
          },
          state: {
            type: 'string',
            'x-known-values': ['active', 'disabled', 'inactive'],
          },
          dateToDelete: {
            type: 'string',
            format: 'date-time',
          },
          organization: {
            allOf: [
              {
                $ref: '#/components/schemas/NamedEntity',
              },
            ],
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['name', 'authorizedGrantType'],
      },
      OrgUser: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          division: {
            allOf: [
              {
                $ref: '#/components/schemas/Division',
              },
            ],
          },
          chat: {
            $ref: '#/components/schemas/Chat',
          },
          department: {
            type: 'string',
          },
          email: {
            type: 'string',
          },
          primaryContactInfo: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Contact',
            },
          },
          addresses: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Contact',
            },
          },
          state: {
            type: 'string',
            'x-known-values': ['active', 'inactive', 'deleted'],
          },
          title: {
            type: 'string',
          },
          username: {
            type: 'string',
          },
          manager: {
            $ref: '#/components/schemas/User',
          },
          images: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Image',
            },
          },
          version: {
            type: 'number',
          },
          certifications: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          biography: {
            $ref: '#/components/schemas/Biography',
          },
          employerInfo: {
            $ref: '#/components/schemas/EmployerInfo',
          },
          preferredName: {
            type: 'string',
          },
          routingStatus: {
            allOf: [
              {
                $ref: '#/components/schemas/RoutingStatus',
              },
            ],
          },
          presence: {
            allOf: [
              {
                $ref: '#/components/schemas/UserPresence',
              },
            ],
          },
          integrationPresence: {
            allOf: [
              {
                $ref: '#/components/schemas/UserPresence',
              },
            ],
          },
          conversationSummary: {
            allOf: [
              {
                $ref: '#/components/schemas/UserConversationSummary',
              },
            ],
          },
          outOfOffice: {
            allOf: [
              {
                $ref: '#/components/schemas/OutOfOffice',
              },
            ],
          },
          geolocation: {
            allOf: [
              {
                $ref: '#/components/schemas/Geolocation',
              },
            ],
          },
          station: {
            allOf: [
              {
                $ref: '#/components/schemas/UserStations',
              },
            ],
          },
          authorization: {
            allOf: [
              {
                $ref: '#/components/schemas/UserAuthorization',
              },
            ],
          },
          profileSkills: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          locations: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Location',
            },
          },
          groups: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Group',
            },
          },
          team: {
            allOf: [
              {
                $ref: '#/components/schemas/Team',
              },
            ],
          },
          workPlanBidRanks: {
            allOf: [
              {
                $ref: '#/components/schemas/WorkPlanBidRanks',
              },
            ],
          },
          skills: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/UserRoutingSkill',
            },
          },
          languages: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/UserRoutingLanguage',
            },
          },
          acdAutoAnswer: {
            type: 'boolean',
          },
          languagePreference: {
            type: 'string',
          },
          lastTokenIssued: {
            $ref: '#/components/schemas/OAuthLastTokenIssued',
          },
          dateLastLogin: {
            type: 'string',
            format: 'date-time',
          },
          dateWelcomeSent: {
            type: 'string',
            format: 'date-time',
          },
          organization: {
            $ref: '#/components/schemas/Organization',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['version'],
      },
      Organization: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          defaultLanguage: {
            type: 'string',
          },
          defaultCountryCode: {
            type: 'string',
          },
          thirdPartyOrgName: {
            type: 'string',
          },
          thirdPartyURI: {
            type: 'string',
          },
          domain: {
            type: 'string',
          },
          features: {
            type: 'object',
            additionalProperties: {
              type: 'boolean',
            },
          },
          version: {
            type: 'number',
          },
          state: {
            type: 'string',
            'x-known-values': ['active', 'inactive', 'deleted'],
          },
          defaultSiteId: {
            type: 'string',
          },
          supportURI: {
            type: 'string',
          },
          voicemailEnabled: {
            type: 'boolean',
          },
          productPlatform: {
            type: 'string',
            'x-known-values': [
              'GenesysCloud',
              'PureCloud',
              'PureEngage',
              'PureEngageCloud',
              'PureConnect',
              'PureConnectCloud',
              'Unknown',
            ],
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['version'],
      },
      OrganizationPresence: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          languageLabels: {
            type: 'object',
            additionalProperties: {
              type: 'string',
            },
          },
          systemPresence: {
            type: 'string',
          },
          deactivated: {
            type: 'boolean',
          },
          primary: {
            type: 'boolean',
          },
          createdBy: {
            $ref: '#/components/schemas/User',
          },
          createdDate: {
            type: 'string',
            format: 'date-time',
          },
          modifiedBy: {
            $ref: '#/components/schemas/User',
          },
          modifiedDate: {
            type: 'string',
            format: 'date-time',
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['languageLabels'],
      },
      OrganizationPresenceDefinition: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          type: {
            type: 'string',
            'x-known-values': ['System', 'User'],
          },
          languageLabels: {
            type: 'object',
            additionalProperties: {
              type: 'string',
            },
          },
          systemPresence: {
            type: 'string',
            'x-known-values': [
              'Available',
              'Away',
              'Busy',
              'Offline',
              'Idle',
              'OnQueue',
              'Meal',
              'Training',
              'Meeting',
              'Break',
            ],
          },
          divisionId: {
            type: 'string',
          },
          deactivated: {
            type: 'boolean',
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['languageLabels'],
      },
      OrganizationPresenceDefinitionEntityListing: {
        type: 'object',
        properties: {
          total: {
            type: 'number',
          },
          entities: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/OrganizationPresenceDefinition',
            },
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      OrganizationPresenceEntityListing: {
        type: 'object',
        properties: {
          entities: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/OrganizationPresence',
            },
          },
          pageSize: {
            type: 'number',
          },
          pageNumber: {
            type: 'number',
          },
          total: {
            type: 'number',
          },
          lastUri: {
            type: 'string',
          },
          firstUri: {
            type: 'string',
          },
          selfUri: {
            type: 'string',
          },
          nextUri: {
            type: 'string',
          },
          previousUri: {
            type: 'string',
          },
          pageCount: {
            type: 'number',
          },
        },
        additionalProperties: true,
      },
      OutOfOffice: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          user: {
            $ref: '#/components/schemas/User',
          },
          startDate: {
            type: 'string',
            format: 'date-time',
          },
          endDate: {
            type: 'string',
            format: 'date-time',
          },
          active: {
            type: 'boolean',
          },
          indefinite: {
            type: 'boolean',
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      Page: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          versionId: {
            type: 'string',
          },
          createdDate: {
            type: 'string',
            format: 'date-time',
          },
          modifiedDate: {
            type: 'string',
            format: 'date-time',
          },
          rootContainer: {
            type: 'object',
            additionalProperties: {},
          },
          properties: {
            type: 'object',
            additionalProperties: {},
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      PagelessDomainEntityListingEvaluationVersion: {
        type: 'object',
        properties: {
          total: {
            type: 'number',
          },
          entities: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/EvaluationVersion',
            },
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      ParkingStateRequest: {
        type: 'object',
        properties: {
          state: {
            type: 'string',
            'x-known-values': [
              'alerting',
              'dialing',
              'contacting',
              'offering',
              'connected',
              'disconnected',
              'terminated',
              'converting',
              'uploading',
              'transmitting',
              'parked',
              'none',
            ],
          },
          resumeTime: {
            type: 'string',
            format: 'date-time',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['state'],
      },
      Participant: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          startTime: {
            type: 'string',
            format: 'date-time',
          },
          endTime: {
            type: 'string',
            format: 'date-time',
          },
          connectedTime: {
            type: 'string',
            format: 'date-time',
          },
          name: {
            type: 'string',
          },
          userUri: {
            type: 'string',
          },
          userId: {
            type: 'string',
          },
          externalContactId: {
            type: 'string',
          },
          externalContactInitialDivisionId: {
            type: 'string',
          },
          externalOrganizationId: {
            type: 'string',
          },
          queueId: {
            type: 'string',
          },
          groupId: {
            type: 'string',
          },
          teamId: {
            type: 'string',
          },
          queueName: {
            type: 'string',
          },
          purpose: {
            type: 'string',
          },
          participantType: {
            type: 'string',
          },
          consultParticipantId: {
            type: 'string',
          },
          address: {
            type: 'string',
          },
          ani: {
            type: 'string',
          },
          aniName: {
            type: 'string',
          },
          dnis: {
            type: 'string',
          },
          locale: {
            type: 'string',
          },
          wrapupRequired: {
            type: 'boolean',
          },
          wrapupPrompt: {
            type: 'string',
            'x-known-values': ['mandatory', 'optional', 'agentRequested', 'timeout', 'forcedTimeout'],
          },
          wrapupTimeoutMs: {
            type: 'number',
          },
          wrapupSkipped: {
            type: 'boolean',
          },
          wrapup: {
            allOf: [
              {
                $ref: '#/components/schemas/Wrapup',
              },
            ],
          },
          mediaRoles: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          conversationRoutingData: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationRoutingData',
              },
            ],
          },
          alertingTimeoutMs: {
            type: 'number',
          },
          monitoredParticipantId: {
            type: 'string',
          },
          coachedParticipantId: {
            type: 'string',
          },
          attributes: {
            type: 'object',
            additionalProperties: {
              type: 'string',
            },
          },
          calls: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Call',
            },
          },
          callbacks: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Callback',
            },
          },
          chats: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ConversationChat',
            },
          },
          cobrowsesessions: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Cobrowsesession',
            },
          },
          emails: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Email',
            },
          },
          messages: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Message',
            },
          },
          internalMessages: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/InternalMessage',
            },
          },
          screenMonitorings: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ScreenMonitoring',
            },
          },
          screenshares: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Screenshare',
            },
          },
          socialExpressions: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/SocialExpression',
            },
          },
          videos: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Video',
            },
          },
          evaluations: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Evaluation',
            },
          },
          screenRecordingState: {
            type: 'string',
            'x-known-values': ['requested', 'active', 'paused', 'stopped', 'error', 'timeout'],
          },
          flaggedReason: {
            type: 'string',
            'x-known-values': ['general'],
          },
          startAcwTime: {
            type: 'string',
            format: 'date-time',
          },
          endAcwTime: {
            type: 'string',
            format: 'date-time',
          },
          bargedParticipantId: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      ParticipantAttributes: {
        type: 'object',
        properties: {
          attributes: {
            type: 'object',
            additionalProperties: {
              type: 'string',
            },
          },
        },
        additionalProperties: true,
      },
      ParticipantMetrics: {
        type: 'object',
        properties: {
          agentDurationPercentage: {
            type: 'number',
          },
          customerDurationPercentage: {
            type: 'number',
          },
          silenceDurationPercentage: {
            type: 'number',
          },
          ivrDurationPercentage: {
            type: 'number',
          },
          acdDurationPercentage: {
            type: 'number',
          },
          overtalkDurationPercentage: {
            type: 'number',
          },
          otherDurationPercentage: {
            type: 'number',
          },
          overtalkCount: {
            type: 'number',
          },
        },
        additionalProperties: true,
      },
      PermissionDetails: {
        type: 'object',
        properties: {
          type: {
            type: 'string',
            'x-known-values': [
              'requiresCurrentUser',
              'requiresPermissions',
              'requiresDivisionPermissions',
              'requiresAnyDivisionPermissions',
              'requiresUserBeConversationParticipant',
            ],
          },
          permissions: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          allowsCurrentUser: {
            type: 'boolean',
          },
          enforced: {
            type: 'boolean',
          },
        },
        additionalProperties: true,
      },
      PhoneNumber: {
        type: 'object',
        properties: {
          display: {
            type: 'string',
          },
          extension: {
            type: 'number',
          },
          acceptsSMS: {
            type: 'boolean',
          },
          normalizationCountryCode: {
            type: 'string',
          },
          userInput: {
            type: 'string',
          },
          e164: {
            type: 'string',
          },
          countryCode: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      PhoneNumberColumn: {
        type: 'object',
        properties: {
          columnName: {
            type: 'string',
          },
          type: {
            type: 'string',
          },
          callableTimeColumnName: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      PredictionResults: {
        type: 'object',
        properties: {
          intent: {
            type: 'string',
            'x-known-values': ['ALL', 'CALL', 'CALLBACK', 'CHAT', 'EMAIL', 'SOCIALEXPRESSION', 'VIDEOCOMM', 'MESSAGE'],
          },
          formula: {
            type: 'string',
            'x-known-values': ['BEST', 'SIMPLE', 'ABANDON', 'PATIENCE_ABANDON', 'AI-ADJUSTED-AHT', 'POSITION-IN-QUEUE'],
          },
          estimatedWaitTimeSeconds: {
            type: 'number',
          },
          label: {
            allOf: [
              {
                $ref: '#/components/schemas/AddressableEntityRef',
              },
            ],
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['formula', 'estimatedWaitTimeSeconds'],
      },
      PresenceDefinition: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          systemPresence: {
            type: 'string',
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      QuestionGroupSettings: {
        type: 'object',
        properties: {
          questionGroupContextId: {
            type: 'string',
          },
          questionSettings: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/QuestionSettings',
            },
          },
        },
        additionalProperties: true,
      },
      QuestionSettings: {
        type: 'object',
        properties: {
          questionContextId: {
            type: 'string',
          },
          settings: {
            $ref: '#/components/schemas/AiScoringSetting',
          },
        },
        additionalProperties: true,
      },
      Queue: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          division: {
            allOf: [
              {
                $ref: '#/components/schemas/Division',
              },
            ],
          },
          description: {
            type: 'string',
          },
          dateCreated: {
            type: 'string',
            format: 'date-time',
          },
          dateModified: {
            type: 'string',
            format: 'date-time',
          },
          modifiedBy: {
            type: 'string',
          },
          createdBy: {
            type: 'string',
          },
          memberCount: {
            type: 'number',
          },
          userMemberCount: {
            type: 'number',
          },
          joinedMemberCount: {
            type: 'number',
          },
          mediaSettings: {
            allOf: [
              {
                $ref: '#/components/schemas/QueueMediaSettings',
              },
            ],
          },
          routingRules: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/RoutingRule',
            },
          },
          conditionalGroupRouting: {
            allOf: [
              {
                $ref: '#/components/schemas/ConditionalGroupRouting',
              },
            ],
          },
          conditionalGroupActivation: {
            allOf: [
              {
                $ref: '#/components/schemas/ConditionalGroupActivation',
              },
            ],
          },
          bullseye: {
            allOf: [
              {
                $ref: '#/components/schemas/Bullseye',
              },
            ],
          },
          scoringMethod: {
            type: 'string',
            'x-known-values': ['TimestampAndPriority', 'PriorityOnly'],
          },
          lastAgentRoutingMode: {
            type: 'string',
            'x-known-values': ['Disabled', 'QueueMembersOnly', 'AnyAgent'],
          },
          acwSettings: {
            allOf: [
              {
                $ref: '#/components/schemas/AcwSettings',
              },
            ],
          },
          skillEvaluationMethod: {
            type: 'string',
            'x-known-values': ['NONE', 'BEST', 'ALL'],
          },
          memberGroups: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/MemberGroup',
            },
          },
          queueFlow: {
            allOf: [
              {
                $ref: '#/components/schemas/DomainEntityRef',
              },
            ],
          },
          emailInQueueFlow: {
            allOf: [
              {
                $ref: '#/components/schemas/DomainEntityRef',
              },
            ],
          },
          messageInQueueFlow: {
            allOf: [
              {
                $ref: '#/components/schemas/DomainEntityRef',
              },
            ],
          },
          whisperPrompt: {
            allOf: [
              {
                $ref: '#/components/schemas/DomainEntityRef',
              },
            ],
          },
          onHoldPrompt: {
            allOf: [
              {
                $ref: '#/components/schemas/DomainEntityRef',
              },
            ],
          },
          defaultMediaLanguage: {
            type: 'string',
          },
          autoAnswerOnly: {
            type: 'boolean',
          },
          cannedResponseLibraries: {
            allOf: [
              {
                $ref: '#/components/schemas/CannedResponseLibraries',
              },
            ],
          },
          enableTranscription: {
            type: 'boolean',
          },
          enableAudioMonitoring: {
            type: 'boolean',
          },
          enableManualAssignment: {
            type: 'boolean',
          },
          agentOwnedRouting: {
            allOf: [
              {
                $ref: '#/components/schemas/AgentOwnedRouting',
              },
            ],
          },
          directRouting: {
            allOf: [
              {
                $ref: '#/components/schemas/DirectRouting',
              },
            ],
          },
          callingPartyName: {
            type: 'string',
          },
          callingPartyNumber: {
            type: 'string',
          },
          defaultScripts: {
            type: 'object',
            additionalProperties: {
              $ref: '#/components/schemas/Script',
            },
          },
          outboundMessagingAddresses: {
            allOf: [
              {
                $ref: '#/components/schemas/QueueMessagingAddresses',
              },
            ],
          },
          outboundEmailAddress: {
            allOf: [
              {
                $ref: '#/components/schemas/QueueEmailAddress',
              },
            ],
          },
          peerId: {
            type: 'string',
          },
          suppressInQueueCallRecording: {
            type: 'boolean',
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      QueueEmailAddress: {
        type: 'object',
        properties: {
          domain: {
            $ref: '#/components/schemas/DomainEntityRef',
          },
          route: {
            $ref: '#/components/schemas/InboundRoute',
          },
        },
        additionalProperties: true,
      },
      QueueEntityListing: {
        type: 'object',
        properties: {
          entities: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Queue',
            },
          },
          pageSize: {
            type: 'number',
          },
          pageNumber: {
            type: 'number',
          },
          total: {
            type: 'number',
          },
          lastUri: {
            type: 'string',
          },
          firstUri: {
            type: 'string',
          },
          selfUri: {
            type: 'string',
          },
          nextUri: {
            type: 'string',
          },
          previousUri: {
            type: 'string',
          },
          pageCount: {
            type: 'number',
          },
        },
        additionalProperties: true,
      },
      QueueFullReference: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          division: {
            $ref: '#/components/schemas/Division',
          },
          description: {
            type: 'string',
          },
          dateCreated: {
            type: 'string',
          },
          dateModified: {
            type: 'string',
          },
          modifiedBy: {
            type: 'string',
          },
          createdBy: {
            type: 'string',
          },
          memberCount: {
            type: 'number',
          },
          userMemberCount: {
            type: 'number',
          },
          joinedMemberCount: {
            type: 'number',
          },
          mediaSettings: {
            $ref: '#/components/schemas/QueueMediaSettings',
          },
          routingRules: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/RoutingRule',
            },
          },
          conditionalGroupRouting: {
            $ref: '#/components/schemas/ConditionalGroupRouting',
          },
          conditionalGroupActivation: {
            $ref: '#/components/schemas/ConditionalGroupActivation',
          },
          bullseye: {
            $ref: '#/components/schemas/Bullseye',
          },
          scoringMethod: {
            type: 'string',
          },
          lastAgentRoutingMode: {
            type: 'string',
          },
          acwSettings: {
            $ref: '#/components/schemas/AcwSettings',
          },
          skillEvaluationMethod: {
            type: 'string',
          },
          memberGroups: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/MemberGroup',
            },
          },
          queueFlow: {
            $ref: '#/components/schemas/DomainEntityRef',
          },
          emailInQueueFlow: {
            $ref: '#/components/schemas/DomainEntityRef',
          },
          messageInQueueFlow: {
            $ref: '#/components/schemas/DomainEntityRef',
          },
          whisperPrompt: {
            $ref: '#/components/schemas/DomainEntityRef',
          },
          onHoldPrompt: {
            $ref: '#/components/schemas/DomainEntityRef',
          },
          defaultMediaLanguage: {
            type: 'string',
          },
          autoAnswerOnly: {
            type: 'boolean',
          },
          cannedResponseLibraries: {
            $ref: '#/components/schemas/CannedResponseLibraries',
          },
          enableTranscription: {
            type: 'boolean',
          },
          enableAudioMonitoring: {
            type: 'boolean',
          },
          enableManualAssignment: {
            type: 'boolean',
          },
          agentOwnedRouting: {
            $ref: '#/components/schemas/AgentOwnedRouting',
          },
          directRouting: {
            $ref: '#/components/schemas/DirectRouting',
          },
          callingPartyName: {
            type: 'string',
          },
          callingPartyNumber: {
            type: 'string',
          },
          defaultScripts: {
            type: 'object',
            additionalProperties: {
              $ref: '#/components/schemas/Script',
            },
          },
          outboundMessagingAddresses: {
            $ref: '#/components/schemas/QueueMessagingAddresses',
          },
          outboundEmailAddress: {
            $ref: '#/components/schemas/QueueEmailAddress',
          },
          peerId: {
            type: 'string',
          },
          suppressInQueueCallRecording: {
            type: 'boolean',
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      QueueMediaSettings: {
        type: 'object',
        properties: {
          call: {
            allOf: [
              {
                $ref: '#/components/schemas/MediaSettings',
              },
            ],
          },
          callback: {
            allOf: [
              {
                $ref: '#/components/schemas/CallbackMediaSettings',
              },
            ],
          },
          chat: {
            allOf: [
              {
                $ref: '#/components/schemas/MediaSettings',
              },
            ],
          },
          email: {
            allOf: [
              {
                $ref: '#/components/schemas/EmailMediaSettings',
              },
            ],
          },
          message: {
            allOf: [
              {
                $ref: '#/components/schemas/MessageMediaSettings',
              },
            ],
          },
        },
        additionalProperties: true,
      },
      QueueMember: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          user: {
            $ref: '#/components/schemas/User',
          },
          ringNumber: {
            type: 'number',
          },
          joined: {
            type: 'boolean',
          },
          memberBy: {
            type: 'string',
          },
          routingStatus: {
            $ref: '#/components/schemas/RoutingStatus',
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      QueueMemberEntityListing: {
        type: 'object',
        properties: {
          entities: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/QueueMember',
            },
          },
          pageNumber: {
            type: 'number',
          },
          pageSize: {
            type: 'number',
          },
          firstUri: {
            type: 'string',
          },
          selfUri: {
            type: 'string',
          },
          nextUri: {
            type: 'string',
          },
          previousUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      QueueMessagingAddresses: {
        type: 'object',
        properties: {
          smsAddress: {
            $ref: '#/components/schemas/DomainEntityRef',
          },
          openMessagingRecipient: {
            $ref: '#/components/schemas/DomainEntityRef',
          },
          whatsAppRecipient: {
            $ref: '#/components/schemas/DomainEntityRef',
          },
        },
        additionalProperties: true,
      },
      QueueObservationDataContainer: {
        type: 'object',
        properties: {
          group: {
            type: 'object',
            additionalProperties: {
              type: 'string',
            },
          },
          data: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ObservationMetricData',
            },
          },
        },
        additionalProperties: true,
      },
      QueueObservationQuery: {
        type: 'object',
        properties: {
          filter: {
            allOf: [
              {
                $ref: '#/components/schemas/QueueObservationQueryFilter',
              },
            ],
          },
          metrics: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          detailMetrics: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['filter', 'metrics'],
      },
      QueueObservationQueryClause: {
        type: 'object',
        properties: {
          type: {
            type: 'string',
            'x-known-values': ['and', 'or'],
          },
          predicates: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/QueueObservationQueryPredicate',
            },
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['type', 'predicates'],
      },
      QueueObservationQueryFilter: {
        type: 'object',
        properties: {
          type: {
            type: 'string',
            'x-known-values': ['and', 'or'],
          },
          clauses: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/QueueObservationQueryClause',
            },
          },
          predicates: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/QueueObservationQueryPredicate',
            },
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['type'],
      },
      QueueObservationQueryPredicate: {
        type: 'object',
        properties: {
          type: {
            type: 'string',
            'x-known-values': ['dimension', 'property', 'metric'],
          },
          dimension: {
            type: 'string',
            'x-known-values': ['mediaType', 'queueId'],
          },
          operator: {
            type: 'string',
            'x-known-values': ['matches', 'exists', 'notExists'],
          },
          value: {
            type: 'string',
          },
          range: {
            allOf: [
              {
                $ref: '#/components/schemas/NumericRange',
              },
            ],
          },
        },
        additionalProperties: true,
      },
      QueueObservationQueryResponse: {
        type: 'object',
        properties: {
          systemToOrganizationMappings: {
            type: 'object',
            additionalProperties: {
              type: 'array',
              items: {
                type: 'string',
              },
            },
          },
          results: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/QueueObservationDataContainer',
            },
          },
        },
        additionalProperties: true,
      },
      Reason: {
        type: 'object',
        properties: {
          code: {
            type: 'string',
            'x-known-values': [
              'MessageExpired',
              'RateLimited',
              'MessageNotAllowed',
              'GeneralError',
              'UnsupportedMessage',
              'UnknownMessage',
              'InvalidMessageStructure',
              'InvalidDestination',
              'ServerError',
              'MediaTypeNotAllowed',
              'InvalidMediaContentLength',
              'RecipientOptedOut',
              'DataFiltered',
            ],
          },
          message: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['message'],
      },
      RecipientAdditionalIdentifier: {
        type: 'object',
        properties: {
          type: {
            type: 'string',
            'x-known-values': ['Deployment', 'Subject', 'Topic', 'IngestionRule', 'IngestionRuleVersion'],
          },
          value: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['type', 'value'],
      },
      RecordersState: {
        type: 'object',
        properties: {
          adhocState: {
            type: 'string',
            'x-known-values': ['ACTIVE', 'PAUSED', 'NONE'],
          },
          customerExperienceState: {
            type: 'string',
            'x-known-values': ['ACTIVE', 'PAUSED', 'NONE'],
          },
          agentExperienceState: {
            type: 'string',
            'x-known-values': ['ACTIVE', 'PAUSED', 'NONE'],
          },
          snippetState: {
            type: 'string',
            'x-known-values': ['ACTIVE', 'PAUSED', 'NONE'],
          },
        },
        additionalProperties: true,
      },
      ReportingTurn: {
        type: 'object',
        properties: {
          userInput: {
            type: 'string',
          },
          botPrompts: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          sessionId: {
            type: 'string',
          },
          conversation: {
            allOf: [
              {
                $ref: '#/components/schemas/AddressableEntityRef',
              },
            ],
          },
          askAction: {
            allOf: [
              {
                $ref: '#/components/schemas/ReportingTurnAction',
              },
            ],
          },
          intent: {
            allOf: [
              {
                $ref: '#/components/schemas/ReportingTurnIntent',
              },
            ],
          },
          knowledge: {
            allOf: [
              {
                $ref: '#/components/schemas/ReportingTurnKnowledge',
              },
            ],
          },
          knowledgeBaseEvents: {
            allOf: [
              {
                $ref: '#/components/schemas/ReportingTurnKnowledgeEvents',
              },
            ],
          },
          dateCreated: {
            type: 'string',
            format: 'date-time',
          },
          dateCompleted: {
            type: 'string',
            format: 'date-time',
          },
          askActionResult: {
            type: 'string',
            'x-known-values': [
              'SuccessCollection',
              'SuccessConfirmationYes',
              'SuccessConfirmationNo',
              'SkippedCollection',
              'PartialCollection',
              'GuardrailsViolation',
              'NoMatchCollection',
              'NoMatchConfirmation',
              'AgentRequestedByUser',
              'ConfirmationRequired',
              'Error',
              'ExpressionError',
              'NoInputCollection',
              'NoInputConfirmation',
              'DisambiguationRequired',
              'SuccessDisambiguation',
              'SuccessDisambiguationNone',
              'NoMatchDisambiguation',
              'NoInputDisambiguation',
            ],
          },
          sessionEndDetails: {
            allOf: [
              {
                $ref: '#/components/schemas/SessionEndDetails',
              },
            ],
          },
        },
        additionalProperties: true,
      },
      ReportingTurnAction: {
        type: 'object',
        properties: {
          actionId: {
            type: 'string',
          },
          actionName: {
            type: 'string',
          },
          actionNumber: {
            type: 'number',
          },
          actionType: {
            type: 'string',
            'x-known-values': [
              'AskForAuthenticationAction',
              'AddFlowMilestoneAction',
              'AskForNLUIntentAction',
              'AskForBooleanAction',
              'AskForPaymentAction',
              'AskForSlotAction',
              'AskSurveyQuestionAction',
              'AskForNLUNextIntentAction',
              'BotState',
              'CallAgenticVirtualAgentAction',
              'CallBotFlowAction',
              'CallDigitalBotFlowAction',
              'CallTaskAction',
              'CallGuideAction',
              'ClearSlotAction',
              'ClearUtilizationLabelAction',
              'DisconnectAction',
              'EndTaskAction',
              'ExitBotFlowAction',
              'UpdateVariableAction',
              'CommunicateAction',
              'DecisionAction',
              'FindEmergencyGroupAction',
              'FindGrammarAction',
              'FindGrammarByIdAction',
              'FindGroupAction',
              'FindLanguageSkillAction',
              'FindQueueAction',
              'FindQueueByIdAction',
              'FindScheduleAction',
              'FindScheduleGroupAction',
              'FindSkillAction',
              'FindSystemPromptAction',
              'FindUserAction',
              'FindUserByIdAction',
              'FindUsersByIdAction',
              'FindUserPromptAction',
              'FindUtilizationLabelAction',
              'FormAction',
              'SwitchAction',
              'DataAction',
              'DataTableLookupAction',
              'GetExternalContactAction',
              'GetExternalOrganizationAction',
              'LoopAction',
              'ExitLoopAction',
              'NextLoopAction',
              'LoopUntilAction',
              'SetActiveIntentAction',
              'SetFlowOutcomeAction',
              'InitializeFlowOutcomeAction',
              'AskForStringAction',
              'SendResponseAction',
              'GetResponseAction',
              'ExtractSecureDataAction',
              'SecureAction',
              'TransferTaskAction',
              'DigitalMenuAction',
              'WaitForInputAction',
              'EvaluateScheduleAction',
              'EvaluateScheduleGroupAction',
              'PromoteExternalContactAction',
              'ShowKnowledgeArticleAction',
              'SendKnowledgeFeedbackAction',
              'SetLocaleAction',
              'ScreenPopAction',
              'SetUtilizationLabelAction',
              'SetWrapupCodeAction',
              'TransferPureMatchAction',
              'TransferUserAction',
              'TransferGroupAction',
              'TransferExternalAction',
              'GetAttributesAction',
              'SetAttributesAction',
              'SendInteractiveApplicationAction',
              'SendRichLinkAction',
              'SendDigitalContentAction',
              'Unknown',
            ],
          },
        },
        additionalProperties: true,
      },
      ReportingTurnIntent: {
        type: 'object',
        properties: {
          name: {
            type: 'string',
          },
          id: {
            type: 'string',
          },
          confidence: {
            type: 'number',
          },
          slots: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ReportingTurnIntentSlot',
            },
          },
        },
        additionalProperties: true,
      },
      ReportingTurnIntentSlot: {
        type: 'object',
        properties: {
          name: {
            type: 'string',
          },
          value: {
            type: 'string',
          },
          type: {
            type: 'string',
          },
          confidence: {
            type: 'number',
          },
        },
        additionalProperties: true,
      },
      ReportingTurnKnowledge: {
        type: 'object',
        properties: {
          knowledgeBaseId: {
            type: 'string',
          },
          feedback: {
            allOf: [
              {
                $ref: '#/components/schemas/ReportingTurnKnowledgeFeedback',
              },
            ],
          },
          search: {
            allOf: [
              {
                $ref: '#/components/schemas/ReportingTurnKnowledgeSearch',
              },
            ],
          },
        },
        additionalProperties: true,
      },
      ReportingTurnKnowledgeDocument: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          question: {
            type: 'string',
          },
          answer: {
            type: 'string',
          },
          confidence: {
            type: 'number',
          },
        },
        additionalProperties: true,
      },
      ReportingTurnKnowledgeEvents: {
        type: 'object',
        properties: {
          search: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ReportingTurnKnowledgeSearchEvent',
            },
          },
          feedback: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ReportingTurnKnowledgeFeedbackEvent',
            },
          },
        },
        additionalProperties: true,
      },
      ReportingTurnKnowledgeFeedback: {
        type: 'object',
        properties: {
          searchId: {
            type: 'string',
          },
          rating: {
            type: 'number',
          },
          documents: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ReportingTurnKnowledgeDocument',
            },
          },
        },
        additionalProperties: true,
      },
      ReportingTurnKnowledgeFeedbackEvent: {
        type: 'object',
        properties: {
          searchId: {
            type: 'string',
          },
          knowledgeBaseId: {
            type: 'string',
          },
          documents: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ReportingTurnKnowledgeDocument',
            },
          },
          feedbackRating: {
            type: 'number',
          },
          documentVariationId: {
            type: 'string',
          },
          documentVersionId: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      ReportingTurnKnowledgeSearch: {
        type: 'object',
        properties: {
          searchId: {
            type: 'string',
          },
          documents: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ReportingTurnKnowledgeDocument',
            },
          },
          query: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      ReportingTurnKnowledgeSearchEvent: {
        type: 'object',
        properties: {
          searchId: {
            type: 'string',
          },
          knowledgeBaseId: {
            type: 'string',
          },
          documents: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ReportingTurnKnowledgeDocument',
            },
          },
          searchQuery: {
            type: 'string',
          },
          answerDocumentId: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      ReportingTurnsResponse: {
        type: 'object',
        properties: {
          entities: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ReportingTurn',
            },
          },
          nextUri: {
            type: 'string',
          },
          selfUri: {
            type: 'string',
          },
          previousUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      ResourceConditionNode: {
        type: 'object',
        properties: {
          variableName: {
            type: 'string',
          },
          conjunction: {
            type: 'string',
            'x-known-values': ['AND', 'OR'],
          },
          operator: {
            type: 'string',
            'x-known-values': ['EQ', 'IN', 'GE', 'GT', 'LE', 'LT'],
          },
          operands: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ResourceConditionValue',
            },
          },
          terms: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ResourceConditionNode',
            },
          },
        },
        additionalProperties: true,
      },
      ResourceConditionValue: {
        type: 'object',
        properties: {
          type: {
            type: 'string',
            'x-known-values': ['SCALAR', 'VARIABLE', 'USER', 'QUEUE', 'TEAM'],
          },
          value: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      ResourcePermissionPolicy: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          domain: {
            type: 'string',
          },
          entityName: {
            type: 'string',
          },
          policyName: {
            type: 'string',
          },
          policyDescription: {
            type: 'string',
          },
          actionSetKey: {
            type: 'string',
          },
          allowConditions: {
            type: 'boolean',
          },
          resourceConditionNode: {
            $ref: '#/components/schemas/ResourceConditionNode',
          },
          namedResources: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          resourceCondition: {
            type: 'string',
          },
          actionSet: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
        },
        additionalProperties: true,
      },
      Response: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          version: {
            type: 'number',
          },
          libraries: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/DomainEntityRef',
            },
          },
          texts: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ResponseText',
            },
          },
          createdBy: {
            allOf: [
              {
                $ref: '#/components/schemas/User',
              },
            ],
          },
          dateCreated: {
            type: 'string',
            format: 'date-time',
          },
          interactionType: {
            type: 'string',
            'x-known-values': ['chat', 'email', 'twitter'],
          },
          substitutions: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ResponseSubstitution',
            },
          },
          substitutionsSchema: {
            allOf: [
              {
                $ref: '#/components/schemas/JsonSchemaDocument',
              },
            ],
          },
          responseType: {
            type: 'string',
            'x-known-values': ['MessagingTemplate', 'CampaignSmsTemplate', 'CampaignEmailTemplate', 'Footer', 'Form'],
          },
          messagingTemplate: {
            allOf: [
              {
                $ref: '#/components/schemas/MessagingTemplate',
              },
            ],
          },
          assets: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/RmsAssetAddressableRef',
            },
          },
          footer: {
            allOf: [
              {
                $ref: '#/components/schemas/FooterTemplate',
              },
            ],
          },
          appleInvitation: {
            $ref: '#/components/schemas/AppleInvitation',
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['libraries'],
      },
      ResponseAsset: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          division: {
            allOf: [
              {
                $ref: '#/components/schemas/Division',
              },
            ],
          },
          contentLength: {
            type: 'number',
          },
          contentLocation: {
            type: 'string',
          },
          contentType: {
            type: 'string',
          },
          dateCreated: {
            type: 'string',
            format: 'date-time',
          },
          createdBy: {
            allOf: [
              {
                $ref: '#/components/schemas/DomainEntityRef',
              },
            ],
          },
          dateModified: {
            type: 'string',
            format: 'date-time',
          },
          modifiedBy: {
            allOf: [
              {
                $ref: '#/components/schemas/DomainEntityRef',
              },
            ],
          },
          responses: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/DomainEntityRef',
            },
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      ResponseAssetBulkRequest: {
        type: 'object',
        properties: {
          assetIds: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          sortBy: {
            type: 'string',
          },
          sortOrder: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['assetIds'],
      },
      ResponseAssetEntityListing: {
        type: 'object',
        properties: {
          entities: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ResponseAsset',
            },
          },
          notFound: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
        },
        additionalProperties: true,
      },
      ResponseAssetFilter: {
        type: 'object',
        properties: {
          endValue: {
            type: 'string',
          },
          values: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          startValue: {
            type: 'string',
          },
          fields: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          value: {
            type: 'string',
          },
          type: {
            type: 'string',
            'x-known-values': [
              'TERM',
              'TERMS',
              'STARTS_WITH',
              'RANGE',
              'GREATER_THAN_EQUAL_TO',
              'LESS_THAN_EQUAL_TO',
              'DATE_RANGE',
            ],
          },
        },
        additionalProperties: true,
      },
      ResponseAssetSearchRequest: {
        type: 'object',
        properties: {
          pageSize: {
            type: 'number',
          },
          pageNumber: {
            type: 'number',
          },
          sortOrder: {
            type: 'string',
            'x-known-values': ['ASC', 'DESC'],
          },
          sortBy: {
            type: 'string',
          },
          query: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ResponseAssetFilter',
            },
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['query'],
      },
      ResponseAssetSearchResults: {
        type: 'object',
        properties: {
          total: {
            type: 'number',
          },
          pageCount: {
            type: 'number',
          },
          pageSize: {
            type: 'number',
          },
          pageNumber: {
            type: 'number',
          },
          results: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ResponseAsset',
            },
          },
        },
        additionalProperties: true,
      },
      ResponseEntityList: {
        type: 'object',
        properties: {
          entities: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Response',
            },
          },
          pageSize: {
            type: 'number',
          },
          pageNumber: {
            type: 'number',
          },
          total: {
            type: 'number',
          },
          pageCount: {
            type: 'number',
          },
          lastUri: {
            type: 'string',
          },
          firstUri: {
            type: 'string',
          },
          selfUri: {
            type: 'string',
          },
          nextUri: {
            type: 'string',
          },
          previousUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      ResponseEntityListing: {
        type: 'object',
        properties: {
          entities: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Response',
            },
          },
          pageSize: {
            type: 'number',
          },
          pageNumber: {
            type: 'number',
          },
          total: {
            type: 'number',
          },
          lastUri: {
            type: 'string',
          },
          firstUri: {
            type: 'string',
          },
          selfUri: {
            type: 'string',
          },
          nextUri: {
            type: 'string',
          },
          previousUri: {
            type: 'string',
          },
          pageCount: {
            type: 'number',
          },
        },
        additionalProperties: true,
      },
      ResponseFilter: {
        type: 'object',
        properties: {
          name: {
            type: 'string',
          },
          operator: {
            type: 'string',
            'x-known-values': ['IN', 'EQUALS', 'NOTEQUALS', 'BEGINS_WITH', 'ENDS_WITH', 'CONTAINS'],
          },
          values: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['name', 'operator', 'values'],
      },
      ResponseQueryRequest: {
        type: 'object',
        properties: {
          queryPhrase: {
            type: 'string',
          },
          pageSize: {
            type: 'number',
          },
          pageNumber: {
            type: 'number',
          },
          filters: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ResponseFilter',
            },
          },
        },
        additionalProperties: true,
      },
      ResponseQueryResults: {
        type: 'object',
        properties: {
          results: {
            allOf: [
              {
                $ref: '#/components/schemas/ResponseEntityList',
              },
            ],
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['results'],
      },
      ResponseSubstitution: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          description: {
            type: 'string',
          },
          defaultValue: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['id'],
      },
      ResponseText: {
        type: 'object',
        properties: {
          content: {
            type: 'string',
          },
          contentType: {
            type: 'string',
            'x-known-values': ['text/plain', 'text/html'],
          },
          type: {
            type: 'string',
            'x-known-values': ['body', 'subject'],
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['content'],
      },
      Ring: {
        type: 'object',
        properties: {
          expansionCriteria: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ExpansionCriterium',
            },
          },
          actions: {
            allOf: [
              {
                $ref: '#/components/schemas/Actions',
              },
            ],
          },
          memberGroups: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/MemberGroup',
            },
          },
        },
        additionalProperties: true,
      },
      RmsAssetAddressableRef: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          selfUri: {
            type: 'string',
          },
          assetUsage: {
            type: 'string',
            'x-known-values': ['FileAttachments'],
          },
          contentLocation: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      RoleDivision: {
        type: 'object',
        properties: {
          roleId: {
            type: 'string',
          },
          divisionId: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['roleId', 'divisionId'],
      },
      RoutingRule: {
        type: 'object',
        properties: {
          operator: {
            type: 'string',
            'x-known-values': ['MEETS_THRESHOLD', 'ANY'],
          },
          threshold: {
            type: 'number',
          },
          waitSeconds: {
            type: 'number',
          },
        },
        additionalProperties: true,
      },
      RoutingSkill: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          division: {
            $ref: '#/components/schemas/Division',
          },
          dateModified: {
            type: 'string',
            format: 'date-time',
          },
          state: {
            type: 'string',
            'x-known-values': ['active', 'inactive', 'deleted'],
          },
          version: {
            type: 'string',
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['name'],
      },
      RoutingStatus: {
        type: 'object',
        properties: {
          userId: {
            type: 'string',
          },
          status: {
            type: 'string',
            'x-known-values': ['OFF_QUEUE', 'IDLE', 'INTERACTING', 'NOT_RESPONDING', 'COMMUNICATING'],
          },
          startTime: {
            type: 'string',
            format: 'date-time',
          },
        },
        additionalProperties: true,
      },
      ScoredAgent: {
        type: 'object',
        properties: {
          agent: {
            allOf: [
              {
                $ref: '#/components/schemas/DomainEntityRef',
              },
            ],
          },
          score: {
            type: 'number',
          },
        },
        additionalProperties: true,
      },
      ScreenMonitoring: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          initialState: {
            type: 'string',
            'x-known-values': ['none', 'connected', 'disconnected'],
          },
          state: {
            type: 'string',
            'x-known-values': ['none', 'connected', 'disconnected'],
          },
          segments: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Segment',
            },
          },
          disconnectType: {
            type: 'string',
            'x-known-values': ['system'],
          },
          provider: {
            type: 'string',
          },
          targetUser: {
            allOf: [
              {
                $ref: '#/components/schemas/AddressableEntityRef',
              },
            ],
          },
          screenMonitoring: {
            allOf: [
              {
                $ref: '#/components/schemas/AddressableEntityRef',
              },
            ],
          },
          monitoringType: {
            type: 'string',
            'x-known-values': ['Unknown', 'AgentLevel', 'ConversationLevel'],
          },
          count: {
            type: 'number',
          },
          connectedTime: {
            type: 'string',
            format: 'date-time',
          },
          disconnectedTime: {
            type: 'string',
            format: 'date-time',
          },
        },
        additionalProperties: true,
      },
      Screenshare: {
        type: 'object',
        properties: {
          state: {
            type: 'string',
            'x-known-values': [
              'alerting',
              'dialing',
              'contacting',
              'offering',
              'connected',
              'disconnected',
              'terminated',
              'none',
            ],
          },
          initialState: {
            type: 'string',
            'x-known-values': [
              'alerting',
              'dialing',
              'contacting',
              'offering',
              'connected',
              'disconnected',
              'terminated',
              'none',
            ],
          },
          id: {
            type: 'string',
          },
          context: {
            type: 'string',
          },
          sharing: {
            type: 'boolean',
          },
          peerCount: {
            type: 'number',
          },
          disconnectType: {
            type: 'string',
            'x-known-values': [
              'endpoint',
              'client',
              'system',
              'timeout',
              'transfer',
              'transfer.conference',
              'transfer.consult',
              'transfer.forward',
              'transfer.noanswer',
              'transfer.notavailable',
              'transport.failure',
              'error',
              'peer',
              'other',
              'spam',
              'uncallable',
            ],
          },
          startAlertingTime: {
            type: 'string',
            format: 'date-time',
          },
          connectedTime: {
            type: 'string',
            format: 'date-time',
          },
          disconnectedTime: {
            type: 'string',
            format: 'date-time',
          },
          provider: {
            type: 'string',
          },
          peerId: {
            type: 'string',
          },
          segments: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Segment',
            },
          },
          wrapup: {
            allOf: [
              {
                $ref: '#/components/schemas/Wrapup',
              },
            ],
          },
          afterCallWork: {
            allOf: [
              {
                $ref: '#/components/schemas/AfterCallWork',
              },
            ],
          },
          afterCallWorkRequired: {
            type: 'boolean',
          },
        },
        additionalProperties: true,
      },
      Script: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          division: {
            allOf: [
              {
                $ref: '#/components/schemas/Division',
              },
            ],
          },
          versionId: {
            type: 'string',
          },
          createdDate: {
            type: 'string',
            format: 'date-time',
          },
          modifiedDate: {
            type: 'string',
            format: 'date-time',
          },
          publishedDate: {
            type: 'string',
            format: 'date-time',
          },
          versionDate: {
            type: 'string',
            format: 'date-time',
          },
          startPageId: {
            type: 'string',
          },
          startPageName: {
            type: 'string',
          },
          features: {},
          variables: {},
          customActions: {},
          pages: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Page',
            },
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      SearchSort: {
        type: 'object',
        properties: {
          sortOrder: {
            type: 'string',
            'x-known-values': ['ASC', 'DESC', 'SCORE'],
          },
          sortBy: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      Section: {
        type: 'object',
        properties: {
          fieldList: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/FieldList',
            },
          },
          instructionText: {
            type: 'string',
          },
          key: {
            type: 'string',
          },
          state: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      Segment: {
        type: 'object',
        properties: {
          startTime: {
            type: 'string',
            format: 'date-time',
          },
          endTime: {
            type: 'string',
            format: 'date-time',
          },
          type: {
            type: 'string',
          },
          howEnded: {
            type: 'string',
          },
          disconnectType: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['startTime', 'endTime'],
      },
      SendMessagingTemplateRequest: {
        type: 'object',
        properties: {
          responseId: {
            type: 'string',
          },
          parameters: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/TemplateParameter',
            },
          },
          headerParameters: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/TemplateParameter',
            },
          },
          bodyParameters: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/TemplateParameter',
            },
          },
          buttonUrlParameters: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/TemplateParameter',
            },
          },
          carouselParameters: {
            allOf: [
              {
                $ref: '#/components/schemas/CarouselParameters',
              },
            ],
          },
        },
        additionalProperties: true,
      },
      ServerDate: {
        type: 'object',
        properties: {
          currentDate: {
            type: 'string',
            format: 'date-time',
          },
        },
        additionalProperties: true,
      },
      ServiceLevel: {
        type: 'object',
        properties: {
          percentage: {
            type: 'number',
          },
          durationMs: {
            type: 'number',
          },
        },
        additionalProperties: true,
      },
      SessionEndDetails: {
        type: 'object',
        properties: {
          type: {
            type: 'string',
            'x-known-values': ['Disconnect', 'Exit'],
          },
          reason: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      Signature: {
        type: 'object',
        properties: {
          enabled: {
            type: 'boolean',
          },
          cannedResponseId: {
            type: 'string',
          },
          alwaysIncluded: {
            type: 'boolean',
          },
          inclusionType: {
            type: 'string',
            'x-known-values': ['Draft', 'Send', 'SendOnce'],
          },
        },
        additionalProperties: true,
      },
      SkillEntityListing: {
        type: 'object',
        properties: {
          entities: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/RoutingSkill',
            },
          },
          pageSize: {
            type: 'number',
          },
          pageNumber: {
            type: 'number',
          },
          total: {
            type: 'number',
          },
          lastUri: {
            type: 'string',
          },
          firstUri: {
            type: 'string',
          },
          selfUri: {
            type: 'string',
          },
          nextUri: {
            type: 'string',
          },
          previousUri: {
            type: 'string',
          },
          pageCount: {
            type: 'number',
          },
        },
        additionalProperties: true,
      },
      SkillsToRemove: {
        type: 'object',
        properties: {
          name: {
            type: 'string',
          },
          id: {
            type: 'string',
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      SocialExpression: {
        type: 'object',
        properties: {
          state: {
            type: 'string',
            'x-known-values': [
              'alerting',
              'dialing',
              'contacting',
              'offering',
              'connected',
              'disconnected',
              'terminated',
              'none',
            ],
          },
          id: {
            type: 'string',
          },
          socialMediaId: {
            type: 'string',
          },
          socialMediaHub: {
            type: 'string',
          },
          socialUserName: {
            type: 'string',
          },
          previewText: {
            type: 'string',
          },
          recordingId: {
            type: 'string',
          },
          segments: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Segment',
            },
          },
          held: {
            type: 'boolean',
          },
          disconnectType: {
            type: 'string',
            'x-known-values': [
              'endpoint',
              'client',
              'system',
              'timeout',
              'transfer',
              'transfer.conference',
              'transfer.consult',
              'transfer.forward',
              'transfer.noanswer',
              'transfer.notavailable',
              'transport.failure',
              'error',
              'peer',
              'other',
              'spam',
              'uncallable',
            ],
          },
          startHoldTime: {
            type: 'string',
            format: 'date-time',
          },
          startAlertingTime: {
            type: 'string',
            format: 'date-time',
          },
          connectedTime: {
            type: 'string',
            format: 'date-time',
          },
          disconnectedTime: {
            type: 'string',
            format: 'date-time',
          },
          provider: {
            type: 'string',
          },
          scriptId: {
            type: 'string',
          },
          peerId: {
            type: 'string',
          },
          wrapup: {
            allOf: [
              {
                $ref: '#/components/schemas/Wrapup',
              },
            ],
          },
          afterCallWork: {
            allOf: [
              {
                $ref: '#/components/schemas/AfterCallWork',
              },
            ],
          },
          afterCallWorkRequired: {
            type: 'boolean',
          },
        },
        additionalProperties: true,
      },
      StarrableDivision: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      StatisticalSummary: {
        type: 'object',
        properties: {
          max: {
            type: 'number',
          },
          min: {
            type: 'number',
          },
          count: {
            type: 'number',
          },
          countNegative: {
            type: 'number',
          },
          countPositive: {
            type: 'number',
          },
          sum: {
            type: 'number',
          },
          current: {
            type: 'number',
          },
          ratio: {
            type: 'number',
          },
          numerator: {
            type: 'number',
          },
          denominator: {
            type: 'number',
          },
          target: {
            type: 'number',
          },
          p95: {
            type: 'number',
          },
          p99: {
            type: 'number',
          },
          calculatedMetricValue: {
            type: 'number',
          },
        },
        additionalProperties: true,
      },
      StatusInfo: {
        type: 'object',
        properties: {
          code: {
            type: 'string',
          },
          message: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      Suggestion: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          conversation: {
            allOf: [
              {
                $ref: '#/components/schemas/AddressableEntityRef',
              },
            ],
          },
          assistant: {
            allOf: [
              {
                $ref: '#/components/schemas/AddressableEntityRef',
              },
            ],
          },
          type: {
            type: 'string',
            'x-known-values': [
              'Faq',
              'Article',
              'KnowledgeArticle',
              'KnowledgeSearch',
              'CannedResponse',
              'Script',
              'SuggestedKnowledgeAnswer',
              'ThirdPartySuggestion',
            ],
          },
          faq: {
            allOf: [
              {
                $ref: '#/components/schemas/Faq',
              },
            ],
          },
          article: {
            allOf: [
              {
                $ref: '#/components/schemas/Article',
              },
            ],
          },
          dateCreated: {
            type: 'string',
            format: 'date-time',
          },
          answerRecordId: {
            type: 'string',
          },
          triggerType: {
            type: 'string',
            'x-known-values': [
              'Unknown',
              'Fallback',
              'ConversationStart',
              'ConversationTransfer',
              'ConversationEnd',
              'Intent',
            ],
          },
          context: {
            allOf: [
              {
                $ref: '#/components/schemas/SuggestionContext',
              },
            ],
          },
          state: {
            type: 'string',
            'x-known-values': ['Suggested', 'Accepted', 'Dismissed', 'Failed', 'Rated'],
          },
          knowledgeSearch: {
            allOf: [
              {
                $ref: '#/components/schemas/SuggestionKnowledgeSearch',
              },
            ],
          },
          knowledgeArticle: {
            allOf: [
              {
                $ref: '#/components/schemas/SuggestionKnowledgeArticle',
              },
            ],
          },
          cannedResponse: {
            allOf: [
              {
                $ref: '#/components/schemas/SuggestionCannedResponse',
              },
            ],
          },
          script: {
            allOf: [
              {
                $ref: '#/components/schemas/SuggestionScript',
              },
            ],
          },
          thirdPartySuggestion: {
            $ref: '#/components/schemas/ThirdPartySuggestion',
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      SuggestionCannedResponse: {
        type: 'object',
        properties: {
          response: {
            allOf: [
              {
                $ref: '#/components/schemas/AddressableEntityRef',
              },
            ],
          },
          library: {
            allOf: [
              {
                $ref: '#/components/schemas/AddressableEntityRef',
              },
            ],
          },
        },
        additionalProperties: true,
      },
      SuggestionContext: {
        type: 'object',
        properties: {
          queue: {
            allOf: [
              {
                $ref: '#/components/schemas/AddressableEntityRef',
              },
            ],
          },
          mediaType: {
            type: 'string',
            'x-known-values': ['Message', 'Voice', 'Unknown'],
          },
          participantType: {
            type: 'string',
          },
          user: {
            allOf: [
              {
                $ref: '#/components/schemas/UserReference',
              },
            ],
          },
          externalContact: {
            allOf: [
              {
                $ref: '#/components/schemas/AddressableEntityRef',
              },
            ],
          },
          utterance: {
            allOf: [
              {
                $ref: '#/components/schemas/Entity',
              },
            ],
          },
          message: {
            allOf: [
              {
                $ref: '#/components/schemas/AddressableEntityRef',
              },
            ],
          },
          queryStatement: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      SuggestionEngagement: {
        type: 'object',
        properties: {
          engagementType: {
            type: 'string',
            'x-known-values': ['Dismissed', 'Copied', 'Opened', 'Feedback'],
          },
          feedback: {
            allOf: [
              {
                $ref: '#/components/schemas/SuggestionFeedback',
              },
            ],
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['engagementType'],
      },
      SuggestionFeedback: {
        type: 'object',
        properties: {
          rating: {
            type: 'string',
            'x-known-values': ['Negative', 'Positive'],
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['rating'],
      },
      SuggestionKnowledgeAnswer: {
        type: 'object',
        properties: {
          answer: {
            type: 'string',
          },
          startIndex: {
            type: 'number',
          },
          endIndex: {
            type: 'number',
          },
        },
        additionalProperties: true,
      },
      SuggestionKnowledgeArticle: {
        type: 'object',
        properties: {
          title: {
            type: 'string',
          },
          snippets: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          document: {
            allOf: [
              {
                $ref: '#/components/schemas/AddressableEntityRef',
              },
            ],
          },
          version: {
            allOf: [
              {
                $ref: '#/components/schemas/AddressableEntityRef',
              },
            ],
          },
          knowledgeAnswer: {
            allOf: [
              {
                $ref: '#/components/schemas/SuggestionKnowledgeAnswer',
              },
            ],
          },
          variations: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/AddressableEntityRef',
            },
          },
        },
        additionalProperties: true,
      },
      SuggestionKnowledgeSearch: {
        type: 'object',
        properties: {
          title: {
            type: 'string',
          },
          snippets: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          confidence: {
            type: 'number',
          },
          searchId: {
            type: 'string',
          },
          document: {
            allOf: [
              {
                $ref: '#/components/schemas/AddressableEntityRef',
              },
            ],
          },
          version: {
            allOf: [
              {
                $ref: '#/components/schemas/AddressableEntityRef',
              },
            ],
          },
          knowledgeAnswer: {
            allOf: [
              {
                $ref: '#/components/schemas/SuggestionKnowledgeAnswer',
              },
            ],
          },
          variations: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/AddressableEntityRef',
            },
          },
        },
        additionalProperties: true,
      },
      SuggestionListing: {
        type: 'object',
        properties: {
          entities: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Suggestion',
            },
          },
          nextUri: {
            type: 'string',
          },
          selfUri: {
            type: 'string',
          },
          previousUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      SuggestionScript: {
        type: 'object',
        properties: {
          script: {
            allOf: [
              {
                $ref: '#/components/schemas/AddressableEntityRef',
              },
            ],
          },
          page: {
            allOf: [
              {
                $ref: '#/components/schemas/AddressableEntityRef',
              },
            ],
          },
          data: {
            type: 'object',
            additionalProperties: {
              type: 'string',
            },
          },
        },
        additionalProperties: true,
      },
      SystemPresence: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      Team: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          division: {
            allOf: [
              {
                $ref: '#/components/schemas/WritableDivision',
              },
            ],
          },
          description: {
            type: 'string',
          },
          dateCreated: {
            type: 'string',
            format: 'date-time',
          },
          dateModified: {
            type: 'string',
            format: 'date-time',
          },
          memberCount: {
            type: 'number',
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['name'],
      },
      TeamFullReference: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          division: {
            $ref: '#/components/schemas/WritableDivision',
          },
          description: {
            type: 'string',
          },
          dateCreated: {
            type: 'string',
          },
          dateModified: {
            type: 'string',
          },
          memberCount: {
            type: 'number',
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['name'],
      },
      TemplateParameter: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          value: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      TextMessageListing: {
        type: 'object',
        properties: {
          entities: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/MessageData',
            },
          },
        },
        additionalProperties: true,
      },
      ThirdPartySuggestion: {
        type: 'object',
        properties: {
          text: {
            type: 'string',
          },
          title: {
            type: 'string',
          },
          sources: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ThirdPartySuggestionSource',
            },
          },
        },
        additionalProperties: true,
      },
      ThirdPartySuggestionSource: {
        type: 'object',
        properties: {
          name: {
            type: 'string',
          },
          url: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      Ticker: {
        type: 'object',
        properties: {
          symbol: {
            type: 'string',
          },
          exchange: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['symbol', 'exchange'],
      },
      TokenInfo: {
        type: 'object',
        properties: {
          organization: {
            allOf: [
              {
                $ref: '#/components/schemas/NamedEntity',
              },
            ],
          },
          homeOrganization: {
            allOf: [
              {
                $ref: '#/components/schemas/NamedEntity',
              },
            ],
          },
          authorizedScope: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          clonedUser: {
            allOf: [
              {
                $ref: '#/components/schemas/TokenInfoClonedUser',
              },
            ],
          },
          dateTokenIdles: {
            type: 'string',
            format: 'date-time',
          },
          OAuthClient: {
            $ref: '#/components/schemas/OrgOAuthClient',
          },
        },
        additionalProperties: true,
      },
      TokenInfoClonedUser: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          organization: {
            allOf: [
              {
                $ref: '#/components/schemas/Entity',
              },
            ],
          },
        },
        additionalProperties: true,
      },
      TopicDuration: {
        type: 'object',
        properties: {
          totalMilliseconds: {
            type: 'number',
          },
        },
        additionalProperties: true,
      },
      TopicOffset: {
        type: 'object',
        properties: {
          wordCount: {
            type: 'number',
          },
          characterCount: {
            type: 'number',
          },
        },
        additionalProperties: true,
      },
      TranscriptTopic: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          topicPhrase: {
            type: 'string',
          },
          transcriptPhrase: {
            type: 'string',
          },
          confidence: {
            type: 'number',
          },
          startTimeMilliseconds: {
            type: 'number',
          },
          duration: {
            $ref: '#/components/schemas/TopicDuration',
          },
          offset: {
            allOf: [
              {
                $ref: '#/components/schemas/TopicOffset',
              },
            ],
          },
          recordingLocation: {
            type: 'number',
          },
        },
        additionalProperties: true,
      },
      TransferDestination: {
        type: 'object',
        properties: {
          userId: {
            type: 'string',
          },
          address: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      TransferInitiator: {
        type: 'object',
        properties: {
          userId: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      TransferRequest: {
        type: 'object',
        properties: {
          transferType: {
            type: 'string',
            'x-known-values': ['Attended', 'Unattended'],
          },
          keepInternalMessageAlive: {
            type: 'boolean',
          },
          userId: {
            type: 'string',
          },
          address: {
            type: 'string',
          },
          userName: {
            type: 'string',
          },
          queueId: {
            type: 'string',
          },
          voicemail: {
            type: 'boolean',
          },
        },
        additionalProperties: true,
      },
      TransferResponse: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          state: {
            type: 'string',
            'x-known-values': ['Pending', 'Active', 'Complete', 'Canceled', 'Failed', 'Timeout', 'Unknown'],
          },
          dateIssued: {
            type: 'string',
            format: 'date-time',
          },
          initiator: {
            allOf: [
              {
                $ref: '#/components/schemas/TransferInitiator',
              },
            ],
          },
          modifiedBy: {
            allOf: [
              {
                $ref: '#/components/schemas/TransferResponseModifiedBy',
              },
            ],
          },
          destination: {
            allOf: [
              {
                $ref: '#/components/schemas/TransferDestination',
              },
            ],
          },
          transferType: {
            type: 'string',
            'x-known-values': ['Attended', 'Unattended'],
          },
        },
        additionalProperties: true,
      },
      TransferResponseModifiedBy: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      TransferToAgentRequest: {
        type: 'object',
        properties: {
          transferType: {
            type: 'string',
            'x-known-values': ['Attended', 'Unattended'],
          },
          keepInternalMessageAlive: {
            type: 'boolean',
          },
          userId: {
            type: 'string',
          },
          userName: {
            type: 'string',
          },
          userDisplayName: {
            type: 'string',
          },
          voicemail: {
            type: 'boolean',
          },
        },
        additionalProperties: true,
      },
      TransferToQueueRequest: {
        type: 'object',
        properties: {
          transferType: {
            type: 'string',
            'x-known-values': ['Attended', 'Unattended'],
          },
          keepInternalMessageAlive: {
            type: 'boolean',
          },
          queueId: {
            type: 'string',
          },
          queueName: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      TrusteeAuthorization: {
        type: 'object',
        properties: {
          permissions: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
        },
        additionalProperties: true,
      },
      Trustor: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          enabled: {
            type: 'boolean',
          },
          dateCreated: {
            type: 'string',
            format: 'date-time',
          },
          createdBy: {
            allOf: [
              {
                $ref: '#/components/schemas/OrgUser',
              },
            ],
          },
          organization: {
            allOf: [
              {
                $ref: '#/components/schemas/Organization',
              },
            ],
          },
          authorization: {
            allOf: [
              {
                $ref: '#/components/schemas/TrusteeAuthorization',
              },
            ],
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['enabled'],
      },
      TwitterId: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          screenName: {
            type: 'string',
          },
          verified: {
            type: 'boolean',
          },
          profileUrl: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      UcUserPresence: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          userId: {
            type: 'string',
          },
          source: {
            type: 'string',
          },
          sourceId: {
            type: 'string',
          },
          presenceDefinition: {
            $ref: '#/components/schemas/PresenceDefinition',
          },
          message: {
            type: 'string',
          },
          modifiedDate: {
            type: 'string',
            format: 'date-time',
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      UploadMediaRequest: {
        type: 'object',
        properties: {
          fileName: {
            type: 'string',
          },
          contentLengthBytes: {
            type: 'number',
          },
          contentMd5: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['fileName', 'contentLengthBytes'],
      },
      User: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          division: {
            allOf: [
              {
                $ref: '#/components/schemas/Division',
              },
            ],
          },
          chat: {
            $ref: '#/components/schemas/Chat',
          },
          department: {
            type: 'string',
          },
          email: {
            type: 'string',
          },
          primaryContactInfo: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Contact',
            },
          },
          addresses: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Contact',
            },
          },
          state: {
            type: 'string',
            'x-known-values': ['active', 'inactive', 'deleted'],
          },
          title: {
            type: 'string',
          },
          username: {
            type: 'string',
          },
          manager: {
            $ref: '#/components/schemas/User',
          },
          images: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Image',
            },
          },
          version: {
            type: 'number',
          },
          certifications: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          biography: {
            $ref: '#/components/schemas/Biography',
          },
          employerInfo: {
            $ref: '#/components/schemas/EmployerInfo',
          },
          preferredName: {
            type: 'string',
          },
          routingStatus: {
            allOf: [
              {
                $ref: '#/components/schemas/RoutingStatus',
              },
            ],
          },
          presence: {
            allOf: [
              {
                $ref: '#/components/schemas/UserPresence',
              },
            ],
          },
          integrationPresence: {
            allOf: [
              {
                $ref: '#/components/schemas/UserPresence',
              },
            ],
          },
          conversationSummary: {
            allOf: [
              {
                $ref: '#/components/schemas/UserConversationSummary',
              },
            ],
          },
          outOfOffice: {
            allOf: [
              {
                $ref: '#/components/schemas/OutOfOffice',
              },
            ],
          },
          geolocation: {
            allOf: [
              {
                $ref: '#/components/schemas/Geolocation',
              },
            ],
          },
          station: {
            allOf: [
              {
                $ref: '#/components/schemas/UserStations',
              },
            ],
          },
          authorization: {
            allOf: [
              {
                $ref: '#/components/schemas/UserAuthorization',
              },
            ],
          },
          profileSkills: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          locations: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Location',
            },
          },
          groups: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Group',
            },
          },
          team: {
            allOf: [
              {
                $ref: '#/components/schemas/Team',
              },
            ],
          },
          workPlanBidRanks: {
            allOf: [
              {
                $ref: '#/components/schemas/WorkPlanBidRanks',
              },
            ],
          },
          skills: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/UserRoutingSkill',
            },
          },
          languages: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/UserRoutingLanguage',
            },
          },
          acdAutoAnswer: {
            type: 'boolean',
          },
          languagePreference: {
            type: 'string',
          },
          lastTokenIssued: {
            $ref: '#/components/schemas/OAuthLastTokenIssued',
          },
          dateLastLogin: {
            type: 'string',
            format: 'date-time',
          },
          dateWelcomeSent: {
            type: 'string',
            format: 'date-time',
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['version'],
      },
      UserAuthorization: {
        type: 'object',
        properties: {
          roles: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/DomainRole',
            },
          },
          unusedRoles: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/DomainRole',
            },
          },
          permissions: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          permissionPolicies: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ResourcePermissionPolicy',
            },
          },
        },
        additionalProperties: true,
      },
      UserConversationSummary: {
        type: 'object',
        properties: {
          userId: {
            type: 'string',
          },
          call: {
            $ref: '#/components/schemas/MediaSummary',
          },
          callback: {
            $ref: '#/components/schemas/MediaSummary',
          },
          email: {
            $ref: '#/components/schemas/MediaSummary',
          },
          message: {
            $ref: '#/components/schemas/MediaSummary',
          },
          chat: {
            $ref: '#/components/schemas/MediaSummary',
          },
          socialExpression: {
            $ref: '#/components/schemas/MediaSummary',
          },
          video: {
            $ref: '#/components/schemas/MediaSummary',
          },
        },
        additionalProperties: true,
      },
      UserEntityListing: {
        type: 'object',
        properties: {
          entities: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/User',
            },
          },
          pageSize: {
            type: 'number',
          },
          pageNumber: {
            type: 'number',
          },
          total: {
            type: 'number',
          },
          lastUri: {
            type: 'string',
          },
          firstUri: {
            type: 'string',
          },
          selfUri: {
            type: 'string',
          },
          nextUri: {
            type: 'string',
          },
          previousUri: {
            type: 'string',
          },
          pageCount: {
            type: 'number',
          },
        },
        additionalProperties: true,
      },
      UserFullReference: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          division: {
            $ref: '#/components/schemas/Division',
          },
          chat: {
            $ref: '#/components/schemas/Chat',
          },
          department: {
            type: 'string',
          },
          email: {
            type: 'string',
          },
          primaryContactInfo: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Contact',
            },
          },
          addresses: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Contact',
            },
          },
          state: {
            type: 'string',
          },
          title: {
            type: 'string',
          },
          username: {
            type: 'string',
          },
          manager: {
            $ref: '#/components/schemas/User',
          },
          images: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Image',
            },
          },
          version: {
            type: 'number',
          },
          certifications: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          biography: {
            $ref: '#/components/schemas/Biography',
          },
          employerInfo: {
            $ref: '#/components/schemas/EmployerInfo',
          },
          preferredName: {
            type: 'string',
          },
          routingStatus: {
            $ref: '#/components/schemas/RoutingStatus',
          },
          presence: {
            $ref: '#/components/schemas/UserPresence',
          },
          integrationPresence: {
            $ref: '#/components/schemas/UserPresence',
          },
          conversationSummary: {
            $ref: '#/components/schemas/UserConversationSummary',
          },
          outOfOffice: {
            $ref: '#/components/schemas/OutOfOffice',
          },
          geolocation: {
            $ref: '#/components/schemas/Geolocation',
          },
          station: {
            $ref: '#/components/schemas/UserStations',
          },
          authorization: {
            $ref: '#/components/schemas/UserAuthorization',
          },
          profileSkills: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          locations: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Location',
            },
          },
          groups: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Group',
            },
          },
          team: {
            $ref: '#/components/schemas/Team',
          },
          workPlanBidRanks: {
            $ref: '#/components/schemas/WorkPlanBidRanks',
          },
          skills: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/UserRoutingSkill',
            },
          },
          languages: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/UserRoutingLanguage',
            },
          },
          acdAutoAnswer: {
            type: 'boolean',
          },
          languagePreference: {
            type: 'string',
          },
          lastTokenIssued: {
            $ref: '#/components/schemas/OAuthLastTokenIssued',
          },
          dateLastLogin: {
            type: 'string',
          },
          dateWelcomeSent: {
            type: 'string',
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['version'],
      },
      UserMe: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          division: {
            allOf: [
              {
                $ref: '#/components/schemas/Division',
              },
            ],
          },
          chat: {
            $ref: '#/components/schemas/Chat',
          },
          department: {
            type: 'string',
          },
          email: {
            type: 'string',
          },
          primaryContactInfo: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Contact',
            },
          },
          addresses: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Contact',
            },
          },
          state: {
            type: 'string',
            'x-known-values': ['active', 'inactive', 'deleted'],
          },
          title: {
            type: 'string',
          },
          username: {
            type: 'string',
          },
          manager: {
            $ref: '#/components/schemas/User',
          },
          images: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Image',
            },
          },
          version: {
            type: 'number',
          },
          certifications: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          biography: {
            $ref: '#/components/schemas/Biography',
          },
          employerInfo: {
            $ref: '#/components/schemas/EmployerInfo',
          },
          preferredName: {
            type: 'string',
          },
          routingStatus: {
            allOf: [
              {
                $ref: '#/components/schemas/RoutingStatus',
              },
            ],
          },
          presence: {
            allOf: [
              {
                $ref: '#/components/schemas/UserPresence',
              },
            ],
          },
          integrationPresence: {
            allOf: [
              {
                $ref: '#/components/schemas/UserPresence',
              },
            ],
          },
          conversationSummary: {
            allOf: [
              {
                $ref: '#/components/schemas/UserConversationSummary',
              },
            ],
          },
          outOfOffice: {
            allOf: [
              {
                $ref: '#/components/schemas/OutOfOffice',
              },
            ],
          },
          geolocation: {
            allOf: [
              {
                $ref: '#/components/schemas/Geolocation',
              },
            ],
          },
          station: {
            allOf: [
              {
                $ref: '#/components/schemas/UserStations',
              },
            ],
          },
          authorization: {
            allOf: [
              {
                $ref: '#/components/schemas/UserAuthorization',
              },
            ],
          },
          profileSkills: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          locations: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Location',
            },
          },
          groups: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Group',
            },
          },
          team: {
            allOf: [
              {
                $ref: '#/components/schemas/Team',
              },
            ],
          },
          workPlanBidRanks: {
            allOf: [
              {
                $ref: '#/components/schemas/WorkPlanBidRanks',
              },
            ],
          },
          skills: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/UserRoutingSkill',
            },
          },
          languages: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/UserRoutingLanguage',
            },
          },
          autoAnswerSettings: {
            allOf: [
              {
                $ref: '#/components/schemas/AutoAnswerSettings',
              },
            ],
          },
          acdAutoAnswer: {
            type: 'boolean',
          },
          languagePreference: {
            type: 'string',
          },
          lastTokenIssued: {
            $ref: '#/components/schemas/OAuthLastTokenIssued',
          },
          dateLastLogin: {
            type: 'string',
            format: 'date-time',
          },
          dateWelcomeSent: {
            type: 'string',
            format: 'date-time',
          },
          date: {
            allOf: [
              {
                $ref: '#/components/schemas/ServerDate',
              },
            ],
          },
          geolocationSettings: {
            allOf: [
              {
                $ref: '#/components/schemas/GeolocationSettings',
              },
            ],
          },
          organization: {
            allOf: [
              {
                $ref: '#/components/schemas/Organization',
              },
            ],
          },
          presenceDefinitions: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/OrganizationPresence',
            },
          },
          divisionedPresenceDefinitions: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/OrganizationPresenceDefinition',
            },
          },
          locationDefinitions: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/LocationDefinition',
            },
          },
          orgAuthorization: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/DomainOrganizationRole',
            },
          },
          favorites: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/User',
            },
          },
          superiors: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/User',
            },
          },
          directReports: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/User',
            },
          },
          adjacents: {
            allOf: [
              {
                $ref: '#/components/schemas/Adjacents',
              },
            ],
          },
          routingSkills: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/RoutingSkill',
            },
          },
          fieldConfigs: {
            allOf: [
              {
                $ref: '#/components/schemas/FieldConfigs',
              },
            ],
          },
          token: {
            allOf: [
              {
                $ref: '#/components/schemas/TokenInfo',
              },
            ],
          },
          trustors: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Trustor',
            },
          },
          orgProducts: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/DomainOrganizationProduct',
            },
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['version'],
      },
      UserPresence: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          source: {
            type: 'string',
          },
          sourceId: {
            type: 'string',
          },
          primary: {
            type: 'boolean',
          },
          presenceDefinition: {
            $ref: '#/components/schemas/PresenceDefinition',
          },
          futurePresenceDefinition: {
            allOf: [
              {
                $ref: '#/components/schemas/PresenceDefinition',
              },
            ],
          },
          message: {
            type: 'string',
          },
          modifiedDate: {
            type: 'string',
            format: 'date-time',
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      UserQueue: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          division: {
            allOf: [
              {
                $ref: '#/components/schemas/Division',
              },
            ],
          },
          description: {
            type: 'string',
          },
          dateCreated: {
            type: 'string',
            format: 'date-time',
          },
          dateModified: {
            type: 'string',
            format: 'date-time',
          },
          modifiedBy: {
            type: 'string',
          },
          createdBy: {
            type: 'string',
          },
          memberCount: {
            type: 'number',
          },
          userMemberCount: {
            type: 'number',
          },
          joinedMemberCount: {
            type: 'number',
          },
          mediaSettings: {
            allOf: [
              {
                $ref: '#/components/schemas/QueueMediaSettings',
              },
            ],
          },
          routingRules: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/RoutingRule',
            },
          },
          conditionalGroupRouting: {
            allOf: [
              {
                $ref: '#/components/schemas/ConditionalGroupRouting',
              },
            ],
          },
          conditionalGroupActivation: {
            allOf: [
              {
                $ref: '#/components/schemas/ConditionalGroupActivation',
              },
            ],
          },
          bullseye: {
            allOf: [
              {
                $ref: '#/components/schemas/Bullseye',
              },
            ],
          },
          scoringMethod: {
            type: 'string',
            'x-known-values': ['TimestampAndPriority', 'PriorityOnly'],
          },
          lastAgentRoutingMode: {
            type: 'string',
            'x-known-values': ['Disabled', 'QueueMembersOnly', 'AnyAgent'],
          },
          acwSettings: {
            allOf: [
              {
                $ref: '#/components/schemas/AcwSettings',
              },
            ],
          },
          skillEvaluationMethod: {
            type: 'string',
            'x-known-values': ['NONE', 'BEST', 'ALL'],
          },
          memberGroups: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/MemberGroup',
            },
          },
          queueFlow: {
            allOf: [
              {
                $ref: '#/components/schemas/DomainEntityRef',
              },
            ],
          },
          emailInQueueFlow: {
            allOf: [
              {
                $ref: '#/components/schemas/DomainEntityRef',
              },
            ],
          },
          messageInQueueFlow: {
            allOf: [
              {
                $ref: '#/components/schemas/DomainEntityRef',
              },
            ],
          },
          whisperPrompt: {
            allOf: [
              {
                $ref: '#/components/schemas/DomainEntityRef',
              },
            ],
          },
          onHoldPrompt: {
            allOf: [
              {
                $ref: '#/components/schemas/DomainEntityRef',
              },
            ],
          },
          defaultMediaLanguage: {
            type: 'string',
          },
          cannedResponseLibraries: {
            allOf: [
              {
                $ref: '#/components/schemas/CannedResponseLibraries',
              },
            ],
          },
          enableTranscription: {
            type: 'boolean',
          },
          enableAudioMonitoring: {
            type: 'boolean',
          },
          enableManualAssignment: {
            type: 'boolean',
          },
          agentOwnedRouting: {
            allOf: [
              {
                $ref: '#/components/schemas/AgentOwnedRouting',
              },
            ],
          },
          directRouting: {
            allOf: [
              {
                $ref: '#/components/schemas/DirectRouting',
              },
            ],
          },
          callingPartyName: {
            type: 'string',
          },
          callingPartyNumber: {
            type: 'string',
          },
          defaultScripts: {
            type: 'object',
            additionalProperties: {
              $ref: '#/components/schemas/Script',
            },
          },
          outboundMessagingAddresses: {
            allOf: [
              {
                $ref: '#/components/schemas/QueueMessagingAddresses',
              },
            ],
          },
          outboundEmailAddress: {
            allOf: [
              {
                $ref: '#/components/schemas/QueueEmailAddress',
              },
            ],
          },
          peerId: {
            type: 'string',
          },
          suppressInQueueCallRecording: {
            type: 'boolean',
          },
          joined: {
            type: 'boolean',
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      UserQueueEntityListing: {
        type: 'object',
        properties: {
          entities: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/UserQueue',
            },
          },
          pageSize: {
            type: 'number',
          },
          pageNumber: {
            type: 'number',
          },
          total: {
            type: 'number',
          },
          lastUri: {
            type: 'string',
          },
          firstUri: {
            type: 'string',
          },
          selfUri: {
            type: 'string',
          },
          nextUri: {
            type: 'string',
          },
          previousUri: {
            type: 'string',
          },
          pageCount: {
            type: 'number',
          },
        },
        additionalProperties: true,
      },
      UserReference: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      UserReferenceWithName: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      UserRoutingLanguage: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          proficiency: {
            type: 'number',
          },
          state: {
            type: 'string',
            'x-known-values': ['active', 'inactive', 'deleted'],
          },
          languageUri: {
            type: 'string',
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      UserRoutingSkill: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          proficiency: {
            type: 'number',
          },
          state: {
            type: 'string',
            'x-known-values': ['active', 'inactive', 'deleted'],
          },
          skillUri: {
            type: 'string',
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      UserSearchCriteria: {
        type: 'object',
        properties: {
          endValue: {
            type: 'string',
          },
          values: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          startValue: {
            type: 'string',
          },
          value: {
            type: 'string',
          },
          operator: {
            type: 'string',
            'x-known-values': ['AND', 'OR', 'NOT'],
          },
          group: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/UserSearchCriteria',
            },
          },
          dateFormat: {
            type: 'string',
          },
          fields: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          type: {
            type: 'string',
            'x-known-values': [
              'EXACT',
              'STARTS_WITH',
              'CONTAINS',
              'REGEX',
              'TERM',
              'TERMS',
              'REQUIRED_FIELDS',
              'MATCH_ALL',
              'QUERY_STRING',
            ],
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['type'],
      },
      UserSearchRequest: {
        type: 'object',
        properties: {
          sortOrder: {
            type: 'string',
            'x-known-values': ['ASC', 'DESC', 'SCORE'],
          },
          sortBy: {
            type: 'string',
          },
          pageSize: {
            type: 'number',
          },
          pageNumber: {
            type: 'number',
          },
          sort: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/SearchSort',
            },
          },
          expand: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          query: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/UserSearchCriteria',
            },
          },
          integrationPresenceSource: {
            type: 'string',
            'x-known-values': ['MicrosoftTeams', 'ZoomPhone', 'EightByEight'],
          },
          enforcePermissions: {
            type: 'boolean',
          },
        },
        additionalProperties: true,
      },
      UserStation: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          type: {
            type: 'string',
          },
          associatedUser: {
            $ref: '#/components/schemas/User',
          },
          associatedDate: {
            type: 'string',
            format: 'date-time',
          },
          defaultUser: {
            $ref: '#/components/schemas/User',
          },
          providerInfo: {
            type: 'object',
            additionalProperties: {
              type: 'string',
            },
          },
          webRtcCallAppearances: {
            type: 'number',
          },
        },
        additionalProperties: true,
      },
      UserStations: {
        type: 'object',
        properties: {
          associatedStation: {
            allOf: [
              {
                $ref: '#/components/schemas/UserStation',
              },
            ],
          },
          effectiveStation: {
            allOf: [
              {
                $ref: '#/components/schemas/UserStation',
              },
            ],
          },
          defaultStation: {
            allOf: [
              {
                $ref: '#/components/schemas/UserStation',
              },
            ],
          },
          lastAssociatedStation: {
            allOf: [
              {
                $ref: '#/components/schemas/UserStation',
              },
            ],
          },
        },
        additionalProperties: true,
      },
      UsersSearchResponse: {
        type: 'object',
        properties: {
          total: {
            type: 'number',
          },
          pageCount: {
            type: 'number',
          },
          pageSize: {
            type: 'number',
          },
          pageNumber: {
            type: 'number',
          },
          previousPage: {
            type: 'string',
          },
          currentPage: {
            type: 'string',
          },
          nextPage: {
            type: 'string',
          },
          types: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          results: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/User',
            },
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['total', 'pageCount', 'pageSize', 'pageNumber', 'types', 'results'],
      },
      Video: {
        type: 'object',
        properties: {
          state: {
            type: 'string',
            'x-known-values': [
              'alerting',
              'dialing',
              'contacting',
              'offering',
              'connected',
              'disconnected',
              'terminated',
              'none',
            ],
          },
          initialState: {
            type: 'string',
            'x-known-values': [
              'alerting',
              'dialing',
              'contacting',
              'offering',
              'connected',
              'disconnected',
              'terminated',
              'none',
            ],
          },
          id: {
            type: 'string',
          },
          context: {
            type: 'string',
          },
          audioMuted: {
            type: 'boolean',
          },
          videoMuted: {
            type: 'boolean',
          },
          sharingScreen: {
            type: 'boolean',
          },
          peerCount: {
            type: 'number',
          },
          disconnectType: {
            type: 'string',
            'x-known-values': [
              'endpoint',
              'client',
              'system',
              'timeout',
              'transfer',
              'transfer.conference',
              'transfer.consult',
              'transfer.forward',
              'transfer.noanswer',
              'transfer.notavailable',
              'transport.failure',
              'error',
              'peer',
              'other',
              'spam',
              'uncallable',
            ],
          },
          startAlertingTime: {
            type: 'string',
            format: 'date-time',
          },
          connectedTime: {
            type: 'string',
            format: 'date-time',
          },
          disconnectedTime: {
            type: 'string',
            format: 'date-time',
          },
          provider: {
            type: 'string',
          },
          peerId: {
            type: 'string',
          },
          msids: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          self: {
            allOf: [
              {
                $ref: '#/components/schemas/Address',
              },
            ],
          },
          wrapup: {
            allOf: [
              {
                $ref: '#/components/schemas/Wrapup',
              },
            ],
          },
          afterCallWork: {
            allOf: [
              {
                $ref: '#/components/schemas/AfterCallWork',
              },
            ],
          },
          afterCallWorkRequired: {
            type: 'boolean',
          },
        },
        additionalProperties: true,
      },
      VisibilityCondition: {
        type: 'object',
        properties: {
          combiningOperation: {
            type: 'string',
            'x-known-values': ['AND', 'OR'],
          },
          predicates: {
            type: 'array',
            items: {},
          },
        },
        additionalProperties: true,
      },
      Voicemail: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          uploadStatus: {
            type: 'string',
            'x-known-values': ['pending', 'complete', 'failed', 'timeout', 'none'],
          },
        },
        additionalProperties: true,
      },
      WebMessagingAttachment: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          mediaType: {
            type: 'string',
            'x-known-values': ['Image', 'Video', 'Audio', 'File', 'Link'],
          },
          url: {
            type: 'string',
          },
          mime: {
            type: 'string',
          },
          text: {
            type: 'string',
          },
          sha256: {
            type: 'string',
          },
          filename: {
            type: 'string',
          },
          fileSize: {
            type: 'number',
          },
        },
        additionalProperties: true,
      },
      WebMessagingButtonResponse: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          type: {
            type: 'string',
            'x-known-values': ['Button', 'QuickReply', 'DatePicker', 'ListPicker'],
          },
          text: {
            type: 'string',
          },
          payload: {
            type: 'string',
          },
          originatingMessageId: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['text', 'payload', 'originatingMessageId'],
      },
      WebMessagingChannel: {
        type: 'object',
        properties: {
          from: {
            allOf: [
              {
                $ref: '#/components/schemas/WebMessagingRecipient',
              },
            ],
          },
          to: {
            allOf: [
              {
                $ref: '#/components/schemas/WebMessagingRecipient',
              },
            ],
          },
          time: {
            type: 'string',
            format: 'date-time',
          },
          messageId: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      WebMessagingContent: {
        type: 'object',
        properties: {
          contentType: {
            type: 'string',
            'x-known-values': [
              'Attachment',
              'QuickReply',
              'ButtonResponse',
              'GenericTemplate',
              'Card',
              'Carousel',
              'DatePicker',
              'ListPicker',
            ],
          },
          attachment: {
            allOf: [
              {
                $ref: '#/components/schemas/WebMessagingAttachment',
              },
            ],
          },
          quickReply: {
            allOf: [
              {
                $ref: '#/components/schemas/WebMessagingQuickReply',
              },
            ],
          },
          buttonResponse: {
            allOf: [
              {
                $ref: '#/components/schemas/WebMessagingButtonResponse',
              },
            ],
          },
          generic: {
            allOf: [
              {
                $ref: '#/components/schemas/WebMessagingGeneric',
              },
            ],
          },
          card: {
            allOf: [
              {
                $ref: '#/components/schemas/ContentCard',
              },
            ],
          },
          carousel: {
            allOf: [
              {
                $ref: '#/components/schemas/ContentCarousel',
              },
            ],
          },
          datePicker: {
            allOf: [
              {
                $ref: '#/components/schemas/ContentDatePicker',
              },
            ],
          },
          listPicker: {
            allOf: [
              {
                $ref: '#/components/schemas/ConversationContentListPicker',
              },
            ],
          },
          form: {
            $ref: '#/components/schemas/ConversationContentForm',
          },
        },
        additionalProperties: true,
      },
      WebMessagingEvent: {
        type: 'object',
        properties: {
          eventType: {
            type: 'string',
            'x-known-values': ['CoBrowse', 'Presence', 'Video'],
          },
          coBrowse: {
            allOf: [
              {
                $ref: '#/components/schemas/WebMessagingEventCoBrowse',
              },
            ],
          },
          presence: {
            allOf: [
              {
                $ref: '#/components/schemas/WebMessagingEventPresence',
              },
            ],
          },
          video: {
            allOf: [
              {
                $ref: '#/components/schemas/WebMessagingEventVideo',
              },
            ],
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['eventType'],
      },
      WebMessagingEventCoBrowse: {
        type: 'object',
        properties: {
          type: {
            type: 'string',
            'x-known-values': ['Offering', 'OfferingExpired', 'OfferingAccepted', 'OfferingRejected'],
          },
          sessionId: {
            type: 'string',
          },
          sessionJoinToken: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['type'],
      },
      WebMessagingEventPresence: {
        type: 'object',
        properties: {
          type: {
            type: 'string',
            'x-known-values': ['Join', 'Disconnect', 'Clear', 'SignIn', 'SessionExpired'],
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['type'],
      },
      WebMessagingEventVideo: {
        type: 'object',
        properties: {
          type: {
            type: 'string',
            'x-known-values': ['Offering', 'OfferingExpired', 'OfferingAccepted', 'OfferingRejected'],
          },
          offeringId: {
            type: 'string',
          },
          jwt: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['type'],
      },
      WebMessagingGeneric: {
        type: 'object',
        properties: {
          title: {
            type: 'string',
          },
          description: {
            type: 'string',
          },
          image: {
            type: 'string',
          },
          actions: {
            allOf: [
              {
                $ref: '#/components/schemas/ContentActions',
              },
            ],
          },
          components: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ButtonComponent',
            },
          },
        },
        additionalProperties: true,
      },
      WebMessagingMessage: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          channel: {
            allOf: [
              {
                $ref: '#/components/schemas/WebMessagingChannel',
              },
            ],
          },
          type: {
            type: 'string',
            'x-known-values': ['Text', 'Structured', 'Receipt', 'Event'],
          },
          text: {
            type: 'string',
          },
          content: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/WebMessagingContent',
            },
          },
          status: {
            type: 'string',
            'x-known-values': ['Sent', 'Delivered', 'Read', 'Failed', 'Published', 'Removed'],
          },
          reasons: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Reason',
            },
          },
          events: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/WebMessagingEvent',
            },
          },
          direction: {
            type: 'string',
            'x-known-values': ['Inbound', 'Outbound'],
          },
          originatingEntity: {
            type: 'string',
            'x-known-values': ['Human', 'Bot'],
          },
          metadata: {
            type: 'object',
            additionalProperties: {
              type: 'string',
            },
          },
        },
        additionalProperties: true,
      },
      WebMessagingMessageEntityList: {
        type: 'object',
        properties: {
          entities: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/WebMessagingMessage',
            },
          },
          pageSize: {
            type: 'number',
          },
          pageNumber: {
            type: 'number',
          },
          total: {
            type: 'number',
          },
          pageCount: {
            type: 'number',
          },
        },
        additionalProperties: true,
      },
      WebMessagingQuickReply: {
        type: 'object',
        properties: {
          text: {
            type: 'string',
          },
          payload: {
            type: 'string',
          },
          image: {
            type: 'string',
          },
          action: {
            type: 'string',
            'x-known-values': ['Message'],
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['text', 'payload'],
      },
      WebMessagingRecipient: {
        type: 'object',
        properties: {
          firstName: {
            type: 'string',
          },
          lastName: {
            type: 'string',
          },
          nickname: {
            type: 'string',
          },
          image: {
            type: 'string',
          },
          additionalIds: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/RecipientAdditionalIdentifier',
            },
          },
        },
        additionalProperties: true,
      },
      WhatsAppDefinition: {
        type: 'object',
        properties: {
          name: {
            type: 'string',
          },
          namespace: {
            type: 'string',
          },
          language: {
            type: 'string',
          },
          buttons: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Button',
            },
          },
          messageFooter: {
            allOf: [
              {
                $ref: '#/components/schemas/MessageFooter',
              },
            ],
          },
          header: {
            allOf: [
              {
                $ref: '#/components/schemas/MessageHeader',
              },
            ],
          },
          integrationId: {
            type: 'string',
          },
          category: {
            type: 'string',
          },
          templateStatus: {
            type: 'string',
          },
          statusInfo: {
            $ref: '#/components/schemas/StatusInfo',
          },
          carousel: {
            $ref: '#/components/schemas/Carousel',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['name', 'language'],
      },
      WhatsAppId: {
        type: 'object',
        properties: {
          phoneNumber: {
            allOf: [
              {
                $ref: '#/components/schemas/PhoneNumber',
              },
            ],
          },
          displayName: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['phoneNumber'],
      },
      WorkPlanBidRanks: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          workPlanBiddingPerformance: {
            type: 'number',
          },
          biddingTieBreaker: {
            type: 'string',
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      Wrapup: {
        type: 'object',
        properties: {
          code: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          notes: {
            type: 'string',
          },
          tags: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          durationSeconds: {
            type: 'number',
          },
          endTime: {
            type: 'string',
            format: 'date-time',
          },
          provisional: {
            type: 'boolean',
          },
        },
        additionalProperties: true,
      },
      WrapupCode: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          division: {
            allOf: [
              {
                $ref: '#/components/schemas/StarrableDivision',
              },
            ],
          },
          description: {
            type: 'string',
          },
          dateCreated: {
            type: 'string',
            format: 'date-time',
          },
          dateModified: {
            type: 'string',
            format: 'date-time',
          },
          createdBy: {
            type: 'string',
          },
          modifiedBy: {
            type: 'string',
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
        'x-sdk-required': ['name'],
      },
      WrapupCodeEntityListing: {
        type: 'object',
        properties: {
          entities: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/WrapupCode',
            },
          },
          pageSize: {
            type: 'number',
          },
          pageNumber: {
            type: 'number',
          },
          total: {
            type: 'number',
          },
          lastUri: {
            type: 'string',
          },
          firstUri: {
            type: 'string',
          },
          selfUri: {
            type: 'string',
          },
          nextUri: {
            type: 'string',
          },
          previousUri: {
            type: 'string',
          },
          pageCount: {
            type: 'number',
          },
        },
        additionalProperties: true,
      },
      WrapupInput: {
        type: 'object',
        properties: {
          code: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          notes: {
            type: 'string',
          },
          tags: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          durationSeconds: {
            type: 'number',
          },
          endTime: {
            type: 'string',
            format: 'date-time',
          },
          provisional: {
            type: 'boolean',
          },
          disableEndTimeUpdates: {
            type: 'boolean',
          },
        },
        additionalProperties: true,
      },
      WritableDivision: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      WritableStarrableDivision: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          selfUri: {
            type: 'string',
          },
        },
        additionalProperties: true,
      },
    },
  },
};
