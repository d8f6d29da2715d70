/** What Electron has under a name and the stand-in lacks, as words in a text. */
interface Missing {
  readonly methods?: string;
  readonly properties?: string;
  readonly statics?: string;
}

/** By the names of Electron's type definitions; a test compares the lists with those. */
const MISSING: Readonly<Record<string, Missing>> = {
  App: {
    methods: `
      addRecentDocument clearRecentDocuments configureHostResolver configureWebAuthn disableDomainBlockingFor3DAPIs
      getAccessibilitySupportFeatures getAppMetrics getApplicationInfoForProtocol getApplicationNameForProtocol
      getCurrentActivityType getFileIcon getGPUFeatureStatus getGPUInfo getJumpListSettings getRecentDocuments
      importCertificate invalidateCurrentActivity isActive isEmojiPanelSupported isHardwareAccelerationEnabled
      isHidden isInApplicationsFolder isSecureKeyboardEntryEnabled moveToApplicationsFolder relaunch
      resignCurrentActivity resolveProxy setAccessibilitySupportFeatures setActivationPolicy
      setClientCertRequestPasswordHandler setDesktopName setJumpList setProxy setSecureKeyboardEntryEnabled
      setToastActivatorCLSID setUserActivity setUserTasks showAboutPanel showEmojiPanel
      startAccessingSecurityScopedResource startAppShimServer stopAppShimServer updateCurrentActivity`,
    properties: `
      accessibilitySupportEnabled badgeCount runningUnderARM64Translation toastActivatorCLSID`,
  },
  BrowserWindow: {
    methods: `
      addBrowserView addTabbedWindow blurWebView closeFilePreview focusOnWebView getAccentColor
      getBrowserView getBrowserViews getChildWindows getContentView getMaximumSize getMediaSourceId getMinimumSize
      getNativeWindowHandle getOpacity getParentWindow getRepresentedFilename getWindowButtonPosition hasShadow
      hookWindowMessage invalidateShadow isContentProtected isDocumentEdited isHiddenInMissionControl
      isMenuBarAutoHide isModal isSimpleFullScreen isSnapped isTabletMode isWindowMessageHooked mergeAllWindows
      moveAbove moveTabToNewWindow previewFile removeBrowserView selectNextTab selectPreviousTab setAccentColor
      setAspectRatio setAutoHideCursor setBackgroundMaterial setBrowserView setContentView setDocumentEdited
      setHasShadow setHiddenInMissionControl setIgnoreMouseEvents setOpacity setParentWindow setRepresentedFilename
      setShape setSheetOffset setSimpleFullScreen setThumbarButtons setThumbnailClip setThumbnailToolTip
      setTopBrowserView setTouchBar setVibrancy setWindowButtonPosition showAllTabs showDefinitionForSelection
      toggleTabBar unhookAllWindowMessages unhookWindowMessage`,
    properties: `
      accessibleTitle autoHideMenuBar contentView documentEdited excludedFromShownWindowsMenu fullScreen
      representedFilename shadow simpleFullScreen snapped tabbingIdentifier`,
    statics: `
      clearPersistedState fromBrowserView`,
  },
  WebContents: {
    methods: `
      addWorkSpace adjustSelection beginFrameSubscription canGoBack canGoForward canGoToOffset centerSelection
      clearHistory clone copy copyImageAt copyVideoFrameAt cut delete disableDeviceEmulation downloadURL
      enableDeviceEmulation endFrameSubscription executeJavaScriptInIsolatedWorld findInPage getAllSharedWorkers
      getBackgroundThrottling getDevToolsTitle getFrameRate getMediaSourceId getOrCreateDevToolsTargetId
      getPrintersAsync getUserAgent getWebRTCIPHandlingPolicy getWebRTCUDPPortRange getZoomMode goBack goForward
      goToIndex goToOffset insertText inspectElement inspectServiceWorker inspectSharedWorker inspectSharedWorkerById
      invalidate isAudioMuted isBeingCaptured isCaretBrowsingEnabled isCurrentlyAudible isDevToolsFocused isOffscreen
      isPainting isWaitingForResponse paste pasteAndMatchStyle postMessage print printToPDF redo removeInsertedCSS
      removeWorkSpace replace replaceMisspelling savePage saveVideoFrameAs scrollToBottom scrollToTop selectAll
      sendInputEvent sendToFrame setAudioMuted setCaretBrowsingEnabled setDevToolsTitle setDevToolsWebContents
      setFrameRate setIgnoreMenuShortcuts setImageAnimationPolicy setUserAgent setWebRTCIPHandlingPolicy
      setWebRTCUDPPortRange setZoomMode showDefinitionForSelection startDrag startPainting stopFindInPage stopPainting
      takeHeapSnapshot toggleDevTools undo unselect`,
    properties: `
      audioMuted backgroundThrottling caretBrowsingEnabled debugger devToolsWebContents focusedFrame frameRate
      hostWebContents navigationHistory opener userAgent zoomLevel zoomMode`,
  },
  WebFrameMain: {
    methods: `
      collectJavaScriptCallStack copyVideoFrameAt executeJavaScript postMessage printToPDF reload saveVideoFrameAs
      send`,
    properties: `
      visibilityState`,
  },
  Session: {
    methods: `
      addWordToSpellCheckerDictionary allowNTLMCredentialsForDomains clearAuthCache clearCodeCaches clearData
      clearHostResolverCache clearSharedDictionaryCache clearSharedDictionaryCacheForIsolationKey
      createInterruptedDownload disableNetworkEmulation downloadURL enableNetworkEmulation fetch
      forceReloadProxyConfig getAllExtensions getBlobData getCacheSize getExtension getPreloadScripts getPreloads
      getSharedDictionaryInfo getSharedDictionaryUsageInfo getSpellCheckerLanguages getUserAgent
      listWordsInSpellCheckerDictionary loadExtension preconnect registerLocalAIHandler registerPreloadScript
      removeExtension removeWordFromSpellCheckerDictionary resolveHost resolveProxy setBluetoothPairingHandler
      setCertificateVerifyProc setCodeCachePath setDownloadPath setPreloads setProxy setSSLConfig
      setSpellCheckerDictionaryDownloadURL setUSBProtectedClassesHandler setUserAgent unregisterPreloadScript`,
    properties: `
      availableSpellCheckerLanguages cookies extensions netLog serviceWorkers spellCheckerEnabled storagePath`,
    statics: `
      fromPath`,
  },
  Protocol: {
    methods: `
      getSource interceptBufferProtocol interceptFileProtocol interceptHttpProtocol interceptStreamProtocol
      interceptStringProtocol isProtocolIntercepted isProtocolRegistered registerBufferProtocol registerFileProtocol
      registerHttpProtocol registerSource registerStreamProtocol registerStringProtocol uninterceptProtocol
      unregisterProtocol`,
  },
  WebRequest: {
    methods: `
      onBeforeRedirect onBeforeSendHeaders onCompleted onErrorOccurred onHeadersReceived onResponseStarted
      onSendHeaders`,
  },
  Menu: {
    statics: `
      sendActionToFirstResponder setHighlightColors`,
  },
  MenuItem: {
    properties: `
      accessibilityLabel badge icon registerAccelerator sharingItem userAccelerator`,
  },
  Tray: {
    methods: `
      closeContextMenu displayBalloon focus getBounds getGUID getIgnoreDoubleClickEvents popUpContextMenu
      removeBalloon setPressedImage`,
  },
  Notification: {
    properties: `
      actions closeButtonText groupId groupTitle hasReply id replyPlaceholder sound timeoutType toastXml urgency`,
    statics: `
      getHistory handleActivation remove removeAll removeGroup`,
  },
  Dialog: {
    methods: `
      showCertificateTrustDialog`,
  },
  Clipboard: {
    methods: `
      has read`,
    properties: `
      selection`,
  },
  NativeTheme: {
    properties: `
      shouldDifferentiateWithoutColor`,
  },
  GlobalShortcut: {
    methods: `
      isSuspended setSuspended`,
  },
  Screen: {
    methods: `
      dipToScreenPoint dipToScreenRect screenToDipPoint screenToDipRect`,
  },
  NativeImage: {
    methods: `
      addRepresentation crop getAspectRatio getBitmap getNativeHandle getScaleFactors toBitmap toJPEG`,
    statics: `
      createFromBitmap createFromNamedImage createMenuSymbol createThumbnailFromPath`,
  },
  Net: {
    methods: `
      request resolveHost`,
    properties: `
      WebSocket`,
  },
  SafeStorage: {
    methods: `
      decryptStringAsync encryptStringAsync`,
  },
  Shell: {
    methods: `
      readShortcutLink trashItem writeShortcutLink`,
  },
};

/** Whole parts of Electron that the stand-in lacks. */
const MISSING_MODULES =
  'autoUpdater BaseWindow BrowserView ClipboardItem contentTracing desktopCapturer ImageView inAppPurchase ' +
  'IpcMainServiceWorker MessageChannelMain netLog powerSaveBlocker pushNotifications ShareMenu systemPreferences ' +
  'TouchBar utilityProcess View WebContentsView webFrameMain WebSocket';

function words(text: string | undefined): string[] {
  return (text ?? '').split(/\s+/).filter(Boolean);
}

function refuse(name: string): never {
  throw new Error(`The Electron stand-in does not support ${name}.`);
}

function add(target: object, names: readonly string[], property: (name: string) => PropertyDescriptor): void {
  for (const name of names) {
    if (!(name in target)) Object.defineProperty(target, name, { configurable: true, ...property(name) });
  }
}

/**
 * Makes everything that Electron has and `target` lacks throw a sentence that names it: methods when they are called,
 * properties when they are read. `kind` is the name in Electron's type definitions, `label` the one in the sentence.
 */
export function refuseMissing(target: object, kind: string, label: string): void {
  const missing = MISSING[kind];
  const method = (name: string): PropertyDescriptor => ({ value: () => refuse(`${label}.${name}`), writable: true });
  add(target, words(missing?.methods), method);
  add(target, words(missing?.properties), (name) => ({
    get: () => refuse(`${label}.${name}`),
    set: () => refuse(`${label}.${name}`),
  }));
}

/** The same for a class's static methods. */
export function refuseMissingStatics(target: object, kind: string, label: string): void {
  add(target, words(MISSING[kind]?.statics), (name) => ({ value: () => refuse(`${label}.${name}`), writable: true }));
}

/** Gives, for each whole part that is missing, something that can be imported and refuses every use. */
export function missingModules(): Record<string, object> {
  return Object.fromEntries(words(MISSING_MODULES).map((name) => [name, missingModule(name)]));
}

function missingModule(name: string): object {
  // A proxy can only refuse `new` with the name if what it stands for is a constructor.
  return new Proxy(class {}, {
    construct: () => refuse(`new ${name}`),
    apply: () => refuse(name),
    // A promise or an inspector asks for these without wanting to use anything.
    get: (target, key) =>
      typeof key === 'symbol' || ['then', 'prototype', 'name', 'length', 'toJSON'].includes(key)
        ? Reflect.get(target, key)
        : refuse(`${name}.${key}`),
  });
}
